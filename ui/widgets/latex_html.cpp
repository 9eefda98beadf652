#include "ui/widgets/latex_html.h"

#include "ui/widgets/latex_symbols.h"

#include <QRegularExpression>
#include <QStringList>

namespace actiscope::ui {

namespace {

bool isLetter(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
}

/// Without spaces at the ends and without two in a row; thin ones stay.
QString tightened(QString text)
{
    while (text.contains(QLatin1String("  ")))
        text.replace(QLatin1String("  "), QLatin1String(" "));
    while (text.startsWith(QLatin1Char(' ')))
        text.remove(0, 1);
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text;
}

class Reader {
public:
    Reader(QString latex, bool isHtml) : text_(std::move(latex)), isHtml_(isHtml) {}

    QString all()
    {
        QString result;
        while (at_ < text_.size())
            result += atom();
        return isHtml_ ? sideBySide(tightened(result)) : tightened(result);
    }

private:
    QChar peek() const { return at_ < text_.size() ? text_[at_] : QChar(); }

    QString upright(const QString& content) const { return isHtml_ ? content.toHtmlEscaped() : content; }

    QString letter(QChar c) const { return isHtml_ ? QStringLiteral("<i>%1</i>").arg(c) : QString(c); }

    QString raised(const QString& tag, const QString& mark, const QString& content) const
    {
        if (isHtml_)
            return QStringLiteral("<%1>%2</%1>").arg(tag, content);
        const bool isSimple = content.size() <= 1;
        return mark + (isSimple ? content : QStringLiteral("(%1)").arg(content));
    }

    QString atom()
    {
        const QChar c = text_[at_++];
        if (c == QLatin1Char('\\'))
            return command();
        if (c == QLatin1Char('{'))
            return untilBrace();
        if (c == QLatin1Char('^'))
            return raised(QStringLiteral("sup"), QStringLiteral("^"), argument());
        if (c == QLatin1Char('_'))
            return raised(QStringLiteral("sub"), QStringLiteral("_"), argument());
        return character(c);
    }

    QString character(QChar c) const
    {
        if (isLetter(c))
            return letter(c);
        if (c == QLatin1Char('-'))
            return u" − "_qs;
        if (c == QLatin1Char('\''))
            return u"′"_qs;
        if (c == QLatin1Char('=') || c == QLatin1Char('+') || c == QLatin1Char('<') || c == QLatin1Char('>'))
            return upright(QStringLiteral(" %1 ").arg(c));
        if (c == QLatin1Char(','))
            return u",\u2009"_qs;
        if (c == QLatin1Char('~'))
            return u" "_qs;
        if (c.isSpace())
            return {};
        return upright(QString(c));
    }

    QString untilBrace()
    {
        QString result;
        while (at_ < text_.size() && peek() != QLatin1Char('}'))
            result += atom();
        ++at_;
        return result;
    }

    QString argument()
    {
        while (peek().isSpace())
            ++at_;
        return at_ < text_.size() ? atom().trimmed() : QString();
    }

    QString rawArgument()
    {
        while (peek().isSpace())
            ++at_;
        if (peek() != QLatin1Char('{'))
            return {};
        const qsizetype end = text_.indexOf(QLatin1Char('}'), at_);
        const QString raw = text_.mid(at_ + 1, end - at_ - 1);
        at_ = end + 1;
        return raw;
    }

    QString name()
    {
        const qsizetype from = at_;
        if (!isLetter(peek()))
            return text_.mid(at_++, 1);
        while (isLetter(peek()))
            ++at_;
        return text_.mid(from, at_ - from);
    }

    QString plain(const QString& content) const
    {
        QString bare = content;
        if (isHtml_)
            bare.remove(QStringLiteral("<i>")).remove(QStringLiteral("</i>"));
        return bare;
    }

    QString grouped(const QString& content) const
    {
        const QString bare = plain(content);
        bool isOneAtom = true;
        for (const QChar c : bare)
            isOneAtom = isOneAtom && (c.isLetterOrNumber() || c == QLatin1Char('.'));
        return isOneAtom ? content : QStringLiteral("(%1)").arg(content);
    }

    QString command()
    {
        const QString word = name();
        if (word == u"begin")
            return cases();
        if (word == u"frac" || word == u"tfrac" || word == u"dfrac") {
            const QString above = grouped(argument());
            const QString fraction = above + QStringLiteral("/") + grouped(argument());
            return isFactorNext() ? QStringLiteral("(%1)").arg(fraction) + QChar(0x2009) : fraction;
        }
        if (word == u"sqrt")
            return u"√"_qs + grouped(argument());
        if (word == u"operatorname" || word == u"mathrm" || word == u"text" || word == u"mathbf")
            return spaced(upright(rawArgument()), word == u"operatorname");
        const auto symbol = latexSymbols().constFind(word);
        if (symbol == latexSymbols().constEnd())
            return spaced(upright(word), true);  // \max, \exp, \tanh
        return symbol->size() == 1 && symbol->front().isLetter() && isHtml_ ? letter(symbol->front()) : *symbol;
    }

    /// What follows is a factor of the same product.
    bool isFactorNext() const
    {
        static const QString enders = u"+-=<>,;&)}]|"_qs;
        qsizetype next = at_;
        while (next < text_.size() && text_[next].isSpace())
            ++next;
        const QStringView rest = QStringView(text_).mid(next);
        if (rest.isEmpty() || enders.contains(rest.front()))
            return false;
        static const QRegularExpression ender(
            QStringLiteral("^\\\\(\\\\|right|end|quad|qquad|[bB]ig+r|le|ge|leq|geq|pm|cdot)(?![a-zA-Z])"));
        return !ender.match(rest).hasMatch();
    }

    /// A function's name, with its power, keeps away from an argument that has no parentheses.
    QString spaced(const QString& name, bool isFunction)
    {
        if (!isFunction)
            return name;
        QString result = name;
        while (peek().isSpace())
            ++at_;
        if (peek() == QLatin1Char('^'))
            result += atom();
        while (peek().isSpace())
            ++at_;
        const QStringView rest = QStringView(text_).mid(at_);
        const bool hasBracket = rest.startsWith(u"(") || rest.startsWith(u"\\left") || rest.startsWith(u"\\big") ||
                                rest.startsWith(u"\\Big") || rest.startsWith(u"\\!") || rest.startsWith(u"\\,");
        return isFactorNext() && !hasBracket ? result + QChar(0x2009) : result;
    }

    QString cases()
    {
        rawArgument();
        const bool isAlone = QStringView(text_).left(at_).trimmed() == u"\\begin{cases}";
        QList<QStringList> rows{{QString()}};
        while (at_ < text_.size()) {
            if (QStringView(text_).mid(at_).startsWith(u"\\end")) {
                at_ += 4;
                rawArgument();
                break;
            }
            if (QStringView(text_).mid(at_).startsWith(u"\\\\")) {
                at_ += 2;
                skipDistance();
                rows.append(QStringList{QString()});
            } else if (peek() == QLatin1Char('&')) {
                ++at_;
                rows.last().append(QString());
            } else {
                rows.last().last() += atom();
            }
        }
        if (isHtml_)
            return table(rows);
        return isAlone ? sentence(rows) : QStringLiteral(" {%1} ").arg(sentence(rows));
    }

    /// The [1ex] that may follow the end of a row.
    void skipDistance()
    {
        if (peek() == QLatin1Char('['))
            at_ = text_.indexOf(QLatin1Char(']'), at_) + 1;
    }

    /// What stands before or after a table of cases stands beside it, not above or below.
    static QString sideBySide(const QString& html)
    {
        const qsizetype from = html.indexOf(QStringLiteral("<table"));
        const qsizetype to = html.indexOf(QStringLiteral("</table>"));
        if (from < 0 || (from == 0 && to + 8 == html.size()))
            return html;
        return QStringLiteral(
                   "<table cellspacing='0' cellpadding='0'><tr><td style='vertical-align:middle'>%1&nbsp;</td>"
                   "<td>%2</td><td style='vertical-align:middle'>&nbsp;%3</td></tr></table>")
            .arg(html.left(from), html.mid(from, to + 8 - from), html.mid(to + 8));
    }

    static QString sentence(const QList<QStringList>& rows)
    {
        QStringList parts;
        for (const QStringList& row : rows)
            parts.append(row.size() > 1 ? QStringLiteral("%1 (%2)").arg(tightened(row[0]), tightened(row[1]))
                                        : tightened(row.value(0)));
        return parts.join(QStringLiteral(";  "));
    }

    static QString table(const QList<QStringList>& rows)
    {
        QString html = QStringLiteral("<table cellspacing='0' cellpadding='1'>");
        for (const QStringList& row : rows)
            html +=
                QStringLiteral("<tr><td>%1</td><td style='padding-left:18px'><span class='when'>%2</span></td></tr>")
                    .arg(tightened(row.value(0)), tightened(row.value(1)));
        return html + QStringLiteral("</table>");
    }

    QString text_;
    qsizetype at_ = 0;
    bool isHtml_;
};

bool endsWithClosingTag(QStringView text)
{
    return text.endsWith(QLatin1Char('>')) && text.mid(text.lastIndexOf(QLatin1Char('<'))).startsWith(u"</");
}

// A sign that has nothing to its left to be subtracted from stands close to its number.
QString tidy(QString text)
{
    static const QString openers = u"(,={[≤≥<>/"_qs;
    for (qsizetype i = text.indexOf(u"−"_qs); i >= 0; i = text.indexOf(u"−"_qs, i + 1)) {
        qsizetype left = i - 1;
        while (left >= 0 && text[left] == QLatin1Char(' '))
            --left;
        const bool isTagEnd = endsWithClosingTag(QStringView(text).left(left + 1));
        const bool isUnary = left < 0 || (!isTagEnd && openers.contains(text[left]));
        if (isUnary && i + 1 < text.size() && text[i + 1] == QLatin1Char(' '))
            text.remove(i + 1, 1);
    }
    text.replace(QStringLiteral("( "), QStringLiteral("("));
    text.replace(u"(± "_qs, u"(±"_qs);
    return text;
}

}  // namespace

QString latexToHtml(std::string_view latex)
{
    return tidy(Reader(QString::fromUtf8(latex.data(), static_cast<qsizetype>(latex.size())), true).all());
}

QString latexToText(std::string_view latex)
{
    return tidy(Reader(QString::fromUtf8(latex.data(), static_cast<qsizetype>(latex.size())), false).all());
}

}  // namespace actiscope::ui
