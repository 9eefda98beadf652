#include "ui/widgets/math_setter.h"

#include "ui/widgets/latex_symbols.h"

#include <QFontMetricsF>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace actiscope::ui {

namespace {

/// What an atom is to its neighbours: how far apart they stand, and where a line may break.
enum class Role { ordinary, function, sign, dot, relation, comma, opening, closing, fenced, space };

struct Atom {
    MathBox box;
    Role role = Role::ordinary;
};

struct NotUnderstood {};

/// Sizes of scripts within each other.
constexpr double shrink[] = {1, 0.72, 0.58};

class Setter {
public:
    Setter(const QString& latex, const QFont& font) : text_(latex), font_(font) {}

    std::vector<Atom> all()
    {
        return row([this] { return isAtEnd(); });
    }

    double em() const { return emOf(0); }

    double width(const std::vector<Atom>& atoms, std::size_t from, std::size_t to) const
    {
        double sum = 0;
        for (std::size_t i = from; i < to; ++i)
            sum += atoms[i].box.width() + (i > from ? gap(atoms, i) : 0);
        return sum;
    }

    /// How much of it fits into a line: up to a + or −; where that would be too wide by far, up to a factor; or all.
    std::size_t lineEnd(const std::vector<Atom>& atoms, std::size_t from, double room) const
    {
        constexpr double bearable = 1.35;  // a line may be set that much smaller
        const auto last = [&](double width, auto mayBreak) {
            for (std::size_t to = atoms.size(); to > from + 1; --to)
                if ((to == atoms.size() || mayBreak(to)) && this->width(atoms, from, to) <= width)
                    return to;
            return from;
        };
        const auto isTerm = [&](std::size_t i) { return atoms[i].role == Role::sign && !isPrefix(atoms, i); };
        const auto isFactor = [&](std::size_t i) {
            const bool isStart =
                atoms[i].role == Role::fenced || atoms[i].role == Role::ordinary || atoms[i].role == Role::function;
            return isTerm(i) || (isStart && (atoms[i - 1].role == Role::space || atoms[i - 1].role == Role::fenced));
        };
        for (const std::size_t to : {last(room, isTerm), last(bearable * room, isTerm), last(room, isFactor)})
            if (to > from)
                return to;
        std::size_t to = from + 1;
        while (to < atoms.size() && !isFactor(to))
            ++to;
        return to;
    }

    /// In one line, with the spaces between them.
    MathBox joined(const std::vector<Atom>& atoms, std::size_t from, std::size_t to) const
    {
        MathBox line;
        for (std::size_t i = from; i < to; ++i) {
            if (i > from)
                line.append(MathBox::space(gap(atoms, i)));
            line.append(atoms[i].box);
        }
        return line;
    }

private:
    using Until = std::function<bool()>;

    // --- Text ---

    bool isAtEnd() const { return at_ >= text_.size(); }
    bool startsWith(QStringView what) const { return QStringView(text_).mid(at_).startsWith(what); }
    bool take(QStringView what)
    {
        if (!startsWith(what))
            return false;
        at_ += what.size();
        return true;
    }
    void expect(QStringView what)
    {
        if (!take(what))
            throw NotUnderstood{};
    }
    void skipSpaces()
    {
        while (!isAtEnd() && text_[at_] == QLatin1Char(' '))
            ++at_;
    }

    // --- Sizes ---

    QFont fontOf(bool isItalic, int level) const
    {
        QFont font = font_;
        font.setItalic(isItalic);
        font.setPixelSize(std::max(8, qRound(font_.pixelSize() * shrink[level])));
        return font;
    }
    double emOf(int level) const { return font_.pixelSize() * shrink[level]; }
    /// The height of the middle of − and of a fraction's bar.
    double axis() const { return 0.27 * emOf(level_); }

    double gap(const std::vector<Atom>& atoms, std::size_t i) const
    {
        const double size = emOf(level_);
        const auto roleOf = [&](std::size_t at) {
            return atoms[at].role == Role::sign && isPrefix(atoms, at) ? Role::ordinary : atoms[at].role;
        };
        const Role before = roleOf(i - 1);
        const Role now = roleOf(i);
        if (before == Role::sign || now == Role::sign)
            return level_ > 0 ? 0.1 * size : 0.24 * size;
        if (before == Role::dot || now == Role::dot)
            return 0.17 * size;
        if (before == Role::relation || now == Role::relation)
            return 0.28 * size;
        if (before == Role::comma)
            return 0.2 * size;
        const bool isApplied = before == Role::function && now != Role::opening && now != Role::fenced;
        const bool isFactor = now == Role::function && before != Role::opening && before != Role::space;
        return isApplied || isFactor ? 0.17 * size : 0;
    }

    /// A sign with nothing before it that it could join.
    static bool isPrefix(const std::vector<Atom>& atoms, std::size_t i)
    {
        if (i == 0)
            return true;
        const Role before = atoms[i - 1].role;
        return before == Role::sign || before == Role::relation || before == Role::comma || before == Role::opening ||
               before == Role::dot;
    }

    // --- Reading ---

    std::vector<Atom> row(const Until& isOver)
    {
        std::vector<Atom> atoms;
        for (skipSpaces(); !isOver(); skipSpaces()) {
            if (isAtEnd())
                throw NotUnderstood{};
            if (take(u"^") || take(u"_"))
                addScript(atoms, text_[at_ - 1] == QLatin1Char('^'));
            else
                atoms.push_back(atom());
        }
        return atoms;
    }

    MathBox group(int level)
    {
        expect(u"{");
        const int outer = std::exchange(level_, std::min(level, 2));
        const std::vector<Atom> atoms = row([this] { return startsWith(u"}"); });
        const MathBox box = joined(atoms, 0, atoms.size());
        expect(u"}");
        level_ = outer;
        return box;
    }

    void addScript(std::vector<Atom>& atoms, bool isRaised)
    {
        if (atoms.empty())
            throw NotUnderstood{};
        MathBox script = group(level_ + 1);
        MathBox& base = atoms.back().box;
        const double size = emOf(level_);
        const double y = isRaised ? -std::max(0.36 * size, base.ascent() - 0.32 * size) : 0.2 * size;
        base.put(script, base.width() + 0.05 * size, y);
    }

    Atom atom()
    {
        const QChar c = text_[at_];
        if (c == QLatin1Char('\\'))
            return command();
        if (c == QLatin1Char('{'))
            return {group(level_)};
        ++at_;
        if (c == QLatin1Char('-'))
            return {plain(u"−"_qs), Role::sign};
        if (c == QLatin1Char('+'))
            return {plain(c), Role::sign};
        if (c == QLatin1Char('=') || c == QLatin1Char('<') || c == QLatin1Char('>'))
            return {plain(c), Role::relation};
        if (c == QLatin1Char(',') || c == QLatin1Char(';'))
            return {plain(c), Role::comma};
        if (c == QLatin1Char('('))
            return {plain(c), Role::opening};
        if (c == QLatin1Char(')'))
            return {plain(c), Role::closing};
        if (c == QLatin1Char('&') || c == QLatin1Char('}'))
            throw NotUnderstood{};
        const bool isNumber = c.isDigit() || c == QLatin1Char('.');
        QString run(c);
        while (isNumber && !isAtEnd() && (text_[at_].isDigit() || text_[at_] == QLatin1Char('.')))
            run += text_[at_++];
        return {c.isLetter() ? letter(run) : plain(run)};
    }

    MathBox plain(const QString& text) const { return MathBox::text(text, fontOf(false, level_)); }
    MathBox letter(const QString& text) const { return MathBox::text(text, fontOf(true, level_)); }

    QString commandName()
    {
        expect(u"\\");
        const qsizetype from = at_;
        while (!isAtEnd() && text_[at_].isLetter())
            ++at_;
        if (at_ == from && !isAtEnd())
            ++at_;
        return text_.mid(from, at_ - from);
    }

    Atom command()
    {
        const QString name = commandName();
        if (name == u"frac")
            return {fraction()};
        if (name == u"sqrt")
            return {MathBox::root(group(level_), fontOf(false, level_))};
        if (name == u"begin")
            return {cases()};
        if (name == u"left")
            return {fenced(QLatin1Char('('), QLatin1Char(')'), u"\\right)"), Role::fenced};
        if (name == u"lvert")
            return {fenced(QLatin1Char('|'), QLatin1Char('|'), u"\\rvert"), Role::fenced};
        if (name == u"lfloor")
            return {fenced(u'⌊', u'⌋', u"\\rfloor"), Role::fenced};
        if (name == u"lceil")
            return {fenced(u'⌈', u'⌉', u"\\rceil"), Role::fenced};
        if (name == u"operatorname" || name == u"mathrm" || name == u"text")
            return {plain(words()), name == u"operatorname" ? Role::function : Role::ordinary};
        if (name == u",")
            return {MathBox::space(0.14 * emOf(level_)), Role::space};
        return symbol(name);
    }

    Atom symbol(const QString& name)
    {
        const auto found = latexSymbols().constFind(name);
        if (found == latexSymbols().constEnd())
            return {plain(name), Role::function};  // \max, \sin
        const QString sign = found->trimmed();
        if (sign.isEmpty())
            throw NotUnderstood{};
        if (sign.size() == 1 && sign.front().isLetter())
            return {sign == u"Φ" ? plain(sign) : letter(sign)};
        if (name == u"cdot")
            return {plain(sign), Role::dot};
        if (name == u"land" || name == u"lor")
            return {plain(sign), Role::sign};
        return {plain(sign), found->startsWith(QLatin1Char(' ')) ? Role::relation : Role::ordinary};
    }

    QString words()
    {
        expect(u"{");
        const qsizetype end = text_.indexOf(QLatin1Char('}'), at_);
        if (end < 0)
            throw NotUnderstood{};
        const QString inside = text_.mid(at_, end - at_);
        at_ = end + 1;
        return inside;
    }

    // --- What is made of others ---

    MathBox fraction()
    {
        const int level = std::min(level_ + (fractions_ > 0 ? 1 : 0), 1);
        ++fractions_;
        const MathBox above = group(std::max(level, level_));
        const MathBox below = group(std::max(level, level_));
        --fractions_;
        const double size = emOf(level_);
        const double line = std::max(1.0, size * 0.06);
        const double width = std::max(above.width(), below.width()) + 0.2 * size;
        MathBox box = MathBox::rule(width, line, -axis());
        box.put(above, (width - above.width()) / 2, -axis() - line / 2 - 0.14 * size - above.descent());
        box.put(below, (width - below.width()) / 2, -axis() + line / 2 + 0.16 * size + below.ascent());
        return box;
    }

    MathBox fenced(QChar left, QChar right, QStringView end)
    {
        if (left == QLatin1Char('('))
            expect(u"(");
        const std::vector<Atom> atoms = row([this, end] { return startsWith(end); });
        expect(end);
        const MathBox inside = joined(atoms, 0, atoms.size());
        MathBox box = fence(left, inside);
        box.append(inside);
        box.append(fence(right, inside));
        return box;
    }

    /// As high as what it encloses, if that is higher than a line.
    MathBox fence(QChar sign, const MathBox& inside) const
    {
        const double size = emOf(level_);
        const double reach = std::max(inside.ascent() + axis() - 2 * axis(), inside.descent() + axis());
        if (reach < 0.75 * size)
            return plain(QString(sign));
        return MathBox::stretched(sign, fontOf(false, level_), -axis() - reach, -axis() + reach);
    }

    struct Case {
        MathBox value;
        MathBox when;
    };

    MathBox cases()
    {
        expect(u"{cases}");
        std::vector<Case> rows;
        const auto isCellOver = [this] { return startsWith(u"&") || startsWith(u"\\\\") || startsWith(u"\\end"); };
        do {
            const std::vector<Atom> value = row(isCellOver);
            rows.push_back({joined(value, 0, value.size()), {}});
            if (!take(u"&"))
                continue;
            const std::vector<Atom> when = row(isCellOver);
            rows.back().when = joined(when, 0, when.size());
        } while (take(u"\\\\"));
        expect(u"\\end{cases}");
        return braced(rows);
    }

    MathBox braced(const std::vector<Case>& rows) const
    {
        const double size = emOf(level_);
        double valueWidth = 0;
        double height = 0.3 * size * static_cast<double>(rows.size() - 1);
        for (const Case& one : rows) {
            valueWidth = std::max(valueWidth, one.value.width());
            height +=
                std::max(one.value.ascent(), one.when.ascent()) + std::max(one.value.descent(), one.when.descent());
        }
        MathBox table;
        double y = -axis() - height / 2;
        for (const Case& one : rows) {
            y += std::max(one.value.ascent(), one.when.ascent());
            table.put(one.value, 0, y);
            table.put(one.when, valueWidth + size, y);
            y += std::max(one.value.descent(), one.when.descent()) + 0.3 * size;
        }
        MathBox box = MathBox::stretched(QLatin1Char('{'), fontOf(false, level_), -axis() - height / 2 - 0.1 * size,
                                         -axis() + height / 2 + 0.1 * size);
        box.append(MathBox::space(0.1 * size));
        box.append(table);
        return box;
    }

    QString text_;
    QFont font_;
    qsizetype at_ = 0;
    int level_ = 0;
    int fractions_ = 0;
};

}  // namespace

std::optional<MathBox> setMath(const QString& latex, const QFont& font, double width)
{
    try {
        Setter setter(latex, font);
        const std::vector<Atom> atoms = setter.all();
        const double indent = 1.5 * setter.em();
        MathBox all;
        double y = 0;
        for (std::size_t from = 0; from < atoms.size();) {
            const double left = from == 0 ? 0 : indent;
            const std::size_t to = setter.lineEnd(atoms, from, width - left);
            const MathBox line = setter.joined(atoms, from, to);
            y += from == 0 ? 0 : line.ascent() + 0.35 * setter.em();
            all.put(line, left, y);
            y += line.descent();
            from = to;
        }
        return all;
    } catch (const NotUnderstood&) {
        return std::nullopt;
    }
}

}  // namespace actiscope::ui
