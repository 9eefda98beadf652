#include "core/expression/parser.h"

#include "core/expression/lexer.h"
#include "core/expression/mistakes.h"
#include "core/expression/words.h"
#include "core/quote.h"
#include "core/simd/kernel_table.h"
#include "core/suggest.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace actiscope::expression {
namespace {

struct Comparison {
    std::string_view sign;
    Op op;
};

constexpr Comparison comparisons[] = {{"<", Op::less},          {"<=", Op::lessEqual}, {">", Op::greater},
                                      {">=", Op::greaterEqual}, {"==", Op::equal},     {"!=", Op::notEqual}};

Wording found(const Token& token)
{
    switch (token.kind) {
        case Token::Kind::end:
            return {mistake::end};
        case Token::Kind::exponent:
            return {mistake::raisedNumber};
        default:
            return verbatim(quoted(token.text));
    }
}

/// "a, b or c".
Wording oneOf(std::vector<std::string> names)
{
    const std::string last = std::move(names.back());
    names.pop_back();
    std::string others;
    for (const std::string& name : names)
        others += others.empty() ? name : ", " + name;
    return others.empty() ? verbatim(last) : Wording{mistake::alternatives, {verbatim(others), verbatim(last)}};
}

/// An argument of a call: where it starts, what it is, and the name that stands before it.
struct Argument {
    Token start;
    std::string name;
    TextPosition equals{};
    NodeId value = 0;
};

class Parser {
public:
    explicit Parser(std::string_view text) : tokens_(readTokens(text)) { nameOperators(); }

    ParsedFormula formula()
    {
        if (now().kind == Token::Kind::end)
            throw FormulaError(now().position, {mistake::nothing});
        parsed_.tree.root = disjunction();
        parsed_.length = tokens_[at_ - 1].end.offset;
        while (take(",") || take(";"))
            initialValue();
        if (now().kind != Token::Kind::end)
            refuseRest();
        return std::move(parsed_);
    }

private:
    /// Counts one level of nesting as long as it lives.
    class Nesting {
    public:
        Nesting(Parser& parser, const Token& at) : parser_(parser)
        {
            if (++parser.depth_ > deepestNesting)
                throw FormulaError(at.position, {mistake::tooDeep, {verbatim(std::size_t{deepestNesting})}});
        }
        ~Nesting() { --parser_.depth_; }
        Nesting(const Nesting&) = delete;
        Nesting& operator=(const Nesting&) = delete;

    private:
        Parser& parser_;
    };

    /// Whether a bar closes what one has opened; within parentheses it opens anew.
    class Bars {
    public:
        Bars(Parser& parser, bool areOpen) : parser_(parser), outer_(std::exchange(parser.hasOpenBar_, areOpen)) {}
        ~Bars() { parser_.hasOpenBar_ = outer_; }
        Bars(const Bars&) = delete;
        Bars& operator=(const Bars&) = delete;

    private:
        Parser& parser_;
        bool outer_;
    };

    // --- Tokens ---

    void nameOperators()
    {
        for (Token& token : tokens_)
            if (token.kind == Token::Kind::name && (token.text == "and" || token.text == "or" || token.text == "not"))
                token.kind = Token::Kind::sign;
    }

    const Token& now() const { return tokens_[at_]; }
    const Token& next() const { return tokens_[std::min(at_ + 1, tokens_.size() - 1)]; }

    bool take(std::string_view sign)
    {
        if (!now().is(sign))
            return false;
        ++at_;
        return true;
    }

    [[noreturn]] void refuse(Wording expected) const
    {
        throw FormulaError(now().position, {mistake::expected, {std::move(expected), found(now())}});
    }

    [[noreturn]] void refuseRest() const
    {
        if (now().is(")"))
            throw FormulaError(now().position, {mistake::noOpening});
        if (now().is("="))
            refuse({mistake::equality});
        refuse({mistake::anOperator});
    }

    void close(const Token& opened)
    {
        if (take(")"))
            return;
        if (now().is("="))
            refuse({mistake::equality});
        refuse({mistake::closing, {verbatim(opened.position.column)}});
    }

    // --- Levels, from the loosest ---

    NodeId make(Op op, std::initializer_list<NodeId> arguments) { return parsed_.tree.make(op, arguments); }

    NodeId disjunction()
    {
        NodeId left = conjunction();
        while (take("or"))
            left = make(Op::either, {left, conjunction()});
        return left;
    }

    NodeId conjunction()
    {
        NodeId left = inversion();
        while (take("and"))
            left = make(Op::both, {left, inversion()});
        return left;
    }

    NodeId inversion()
    {
        const Token& at = now();
        if (!take("not"))
            return comparison();
        const Nesting nesting(*this, at);
        return make(Op::negation, {inversion()});
    }

    NodeId comparison()
    {
        NodeId left = sum();
        std::optional<NodeId> all;
        for (auto sign = comparisonSign(); sign; sign = comparisonSign()) {
            ++at_;
            const NodeId right = sum();
            const NodeId one = make(*sign, {left, right});
            all = all ? make(Op::both, {*all, one}) : one;
            left = right;
        }
        return all.value_or(left);
    }

    std::optional<Op> comparisonSign() const
    {
        for (const Comparison& row : comparisons)
            if (now().is(row.sign))
                return row.op;
        return std::nullopt;
    }

    NodeId sum()
    {
        NodeId left = product();
        while (now().is("+") || now().is("-")) {
            const Op op = now().is("+") ? Op::add : Op::subtract;
            ++at_;
            left = make(op, {left, product()});
        }
        return left;
    }

    NodeId product()
    {
        NodeId left = signedFactor();
        while (true) {
            if (take("*"))
                left = make(Op::multiply, {left, signedFactor()});
            else if (take("/"))
                left = make(Op::divide, {left, signedFactor()});
            else if (now().kind == Token::Kind::name || now().is("(") || (now().is("|") && !hasOpenBar_))
                left = make(Op::multiply, {left, power()});
            else
                return left;
        }
    }

    NodeId signedFactor()
    {
        const Token& at = now();
        const bool isNegative = at.is("-");
        if (!isNegative && !at.is("+"))
            return power();
        ++at_;
        const Nesting nesting(*this, at);
        const NodeId factor = signedFactor();
        return isNegative ? make(Op::negate, {factor}) : factor;
    }

    NodeId power()
    {
        NodeId base = primary();
        while (now().kind == Token::Kind::exponent) {
            base = make(Op::power, {base, parsed_.tree.number(now().number)});
            ++at_;
        }
        const Token& at = now();
        if (!take("^"))
            return base;
        const Nesting nesting(*this, at);
        return make(Op::power, {base, signedFactor()});
    }

    NodeId primary()
    {
        const Token& token = now();
        if (token.kind == Token::Kind::number) {
            ++at_;
            if (now().kind == Token::Kind::number)
                refuse({mistake::between});
            return parsed_.tree.number(token.number);
        }
        if (token.kind == Token::Kind::name)
            return name();
        if (token.is("|"))
            return absolute(token);
        if (!take("("))
            refuse({mistake::operand});
        const Nesting nesting(*this, token);
        const Bars bars(*this, false);
        const NodeId inside = disjunction();
        close(token);
        return inside;
    }

    NodeId absolute(const Token& opened)
    {
        const Nesting nesting(*this, opened);
        const Bars bars(*this, true);
        ++at_;
        const NodeId inside = disjunction();
        if (!take("|"))
            refuse({mistake::closingBar, {verbatim(opened.position.column)}});
        return make(Op::abs, {inside});
    }

    // --- Names ---

    NodeId name()
    {
        const Token& token = now();
        const bool isCall = next().is("(");
        if (isCall && token.text == "sigma" && token.end.offset - token.position.offset < 5) {  // σ(x)
            ++at_;
            return call(token, *findFunction("sigmoid"));
        }
        const FunctionWord* const word = findFunction(token.text);
        const Activation* const activation = findActivation(token.text);
        if (isCall && (word || activation)) {
            ++at_;
            return word ? call(token, *word) : callActivation(token, *activation, arguments());
        }
        if (word && !(word->op == Op::normalDistribution)) {
            ++at_;
            refuse({mistake::opening, {verbatim(token.text)}});
        }
        return variable(token);
    }

    NodeId variable(const Token& token)
    {
        const bool isX = token.text == "x" || token.text == "X";
        const std::optional<double> constant = findConstant(token.text);
        if (next().is("(") && !isX && !constant && !isParameter(token.text))
            refuseCall(token);
        ++at_;
        if (isX)
            return make(Op::variable, {});
        if (constant)
            return parsed_.tree.number(*constant);
        return parameter(token);
    }

    bool isParameter(std::string_view name) const
    {
        return std::ranges::find(parsed_.parameters, name, &FormulaParameter::name) != parsed_.parameters.end();
    }

    [[noreturn]] static void refuseCall(const Token& token)
    {
        const std::vector<std::string> near = nearestNames(token.text, callableNames());
        const Wording given = verbatim(quoted(token.text));
        if (near.empty())
            throw FormulaError(token.position, {mistake::noFunction, {given, verbatim(token.text + "*( … )")}});
        throw FormulaError(token.position, {mistake::unknownFunction, {given, oneOf(near)}});
    }

    NodeId parameter(const Token& token)
    {
        auto at = std::ranges::find(parsed_.parameters, token.text, &FormulaParameter::name);
        if (at == parsed_.parameters.end()) {
            if (token.text == "scale")
                throw FormulaError(token.position, {mistake::scale});
            if (parsed_.parameters.size() == std::size_t{simd::maxOwnParameters})
                throw FormulaError(token.position,
                                   {mistake::tooManyParameters,
                                    {verbatim(std::size_t{simd::maxOwnParameters}), verbatim(quoted(token.text))}});
            parsed_.parameters.push_back({.name = token.text, .initial = initialOf(token.text)});
            at = parsed_.parameters.end() - 1;
        }
        return parsed_.tree.add(
            {.op = Op::parameter, .index = static_cast<std::size_t>(at - parsed_.parameters.begin())});
    }

    // --- Calls ---

    std::vector<Argument> arguments()
    {
        const Token opened = now();
        const Nesting nesting(*this, opened);
        const Bars bars(*this, false);
        ++at_;
        std::vector<Argument> all;
        if (take(")"))
            return all;
        do {
            Argument argument{.start = now(), .name = {}};
            if (now().kind == Token::Kind::name && next().is("=")) {
                argument.name = now().text;
                argument.equals = next().position;
                at_ += 2;
            }
            argument.value = disjunction();
            all.push_back(std::move(argument));
        } while (take(","));
        close(opened);
        return all;
    }

    NodeId call(const Token& token, const FunctionWord& word)
    {
        const std::vector<Argument> given = arguments();
        // softplus(x, 2) is the catalogue's, which has more parameters.
        const Activation* const activation = findActivation(word.name);
        if (activation && given.size() != 1)
            return callActivation(token, *activation, given);
        const auto count = static_cast<int>(given.size());
        if (count < word.least || (word.most >= 0 && count > word.most))
            throw FormulaError(token.position, wrongCount(word, given.size()));
        for (const Argument& argument : given)
            if (!argument.name.empty())
                throw FormulaError(argument.equals, {mistake::namelessArguments, {verbatim(word.name)}});
        return callFunction(word.op, given);
    }

    static Wording wrongCount(const FunctionWord& word, std::size_t given)
    {
        if (word.most == 1)
            return {mistake::oneArgument, {verbatim(word.name), verbatim(given)}};
        return {word.most < 0 ? mistake::atLeastArguments : mistake::arguments,
                {verbatim(static_cast<std::size_t>(word.least)), verbatim(word.name), verbatim(given)}};
    }

    NodeId callFunction(Op op, const std::vector<Argument>& given)
    {
        if (op == Op::choose || op == Op::clip)
            return make(op, {given[0].value, given[1].value, given[2].value});
        if (given.size() == 1)
            return make(op, {given[0].value});
        NodeId all = given[0].value;
        for (std::size_t i = 1; i < given.size(); ++i)
            all = make(op, {all, given[i].value});
        return all;
    }

    NodeId callActivation(const Token& token, const Activation& activation, const std::vector<Argument>& given)
    {
        const std::size_t own = activation.scaleIndex();
        const std::string id(activation.id());
        if (given.empty() || given.size() > own + 1)
            throw FormulaError(
                token.position,
                own == 0 ? Wording{mistake::oneArgument, {verbatim(id), verbatim(given.size())}}
                         : Wording{mistake::upToArguments, {verbatim(own + 1), verbatim(id), verbatim(given.size())}});
        std::vector<const Argument*> values(own + 1);
        for (std::size_t i = 0; i < given.size(); ++i) {
            const std::size_t place = given[i].name.empty() ? i : placeOf(given[i], activation);
            if (values[place])
                throw FormulaError(
                    given[i].start.position,
                    {mistake::twice, {verbatim(id), verbatim(quoted(activation.parameters()[place - 1].id))}});
            values[place] = &given[i];
        }
        if (!values[0])
            throw FormulaError(token.position, {mistake::noArgument, {verbatim(id)}});
        Node node{.op = Op::activation, .index = activation.index()};
        for (std::size_t i = 0; i < values.size(); ++i)
            node.arguments.add(values[i] ? values[i]->value
                                         : parsed_.tree.number(activation.parameters()[i - 1].initial));
        checkParameters(values, activation, node);
        return parsed_.tree.add(node);
    }

    /// Its place among x and the own parameters.
    static std::size_t placeOf(const Argument& argument, const Activation& activation)
    {
        const auto index = activation.parameterIndex(argument.name);
        if (index && *index != activation.scaleIndex())
            return *index + 1;
        std::vector<std::string> names;
        for (const Parameter& parameter : activation.parameters().first(activation.scaleIndex()))
            names.emplace_back(parameter.id);
        if (names.empty())
            throw FormulaError(argument.start.position, {mistake::noParameters, {verbatim(activation.id())}});
        throw FormulaError(argument.start.position,
                           {mistake::expected, {oneOf(names), verbatim(quoted(argument.name))}});
    }

    /// An activation's parameters are numbers that do not move with x, and valid where they are known already.
    void checkParameters(const std::vector<const Argument*>& given, const Activation& activation,
                         const Node& node) const
    {
        const std::vector<bool> varies = parsed_.tree.variesWithX();
        std::vector<double> values = activation.defaults();
        const Argument* last = given[0];
        for (std::size_t i = 1; i < node.arguments.size(); ++i) {
            if (!given[i])
                continue;
            last = given[i];
            if (varies[last->value])
                throw FormulaError(last->start.position, {mistake::moves, {verbatim(activation.id())}});
            values[i - 1] = parsed_.tree.constant(last->value).value_or(values[i - 1]);
        }
        if (const auto problem = activation.problem(values))
            throw FormulaError(last->start.position,
                               {mistake::invalid, {verbatim(activation.id()), verbatim(*problem)}});
    }

    // --- What follows the formula ---

    void initialValue()
    {
        const Token name = now();
        if (name.kind != Token::Kind::name || !next().is("="))
            refuse({mistake::endOrValue});
        const auto parameter = std::ranges::find(parsed_.parameters, name.text, &FormulaParameter::name);
        if (parameter == parsed_.parameters.end())
            throw FormulaError(name.position, {mistake::foreignValue, {verbatim(quoted(name.text))}});
        at_ += 2;
        const Token start = now();
        const std::optional<double> value = parsed_.tree.constant(sum());
        if (!value || !std::isfinite(*value))
            throw FormulaError(start.position, {mistake::notFinite, {verbatim(name.text)}});
        parameter->initial = *value;
    }

    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    int depth_ = 0;
    bool hasOpenBar_ = false;
    ParsedFormula parsed_;
};

}  // namespace

ParsedFormula parse(std::string_view text)
{
    return Parser(text).formula();
}

}  // namespace actiscope::expression
