#include "ui/tools/typed_rows.h"

#include "core/reading.h"
#include "ui/widgets/number_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TypedRows)
};

/// A comma separates where a space follows, or where there are several in one word.
QStringList wordsOf(QString text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s;]+|,(?=\\s|$)"));
    QStringList words;
    for (const QString& word : text.split(separators, Qt::SkipEmptyParts)) {
        if (word.count(QLatin1Char(',')) > 1)
            words += word.split(QLatin1Char(','), Qt::SkipEmptyParts);
        else
            words << word;
    }
    return words;
}

/// Appends what a word means, and returns what is wrong with it.
QString addWord(std::vector<double>& x, const QString& word, std::size_t most)
{
    std::vector<double> numbers;
    for (const QString& part : word.split(QLatin1Char(':'))) {
        const ReadNumber read = readTyped(part);
        if (!read.value)
            return read.problem;
        if (!std::isfinite(*read.value))
            return Text::tr("x must be finite.");
        numbers.push_back(*read.value);
    }
    if (numbers.size() == 1) {
        x.push_back(numbers[0]);
        return {};
    }
    const double step = numbers.size() == 3 ? numbers[2] : 1;
    if (numbers.size() > 3 || step == 0 || (numbers[1] - numbers[0]) / step < 0)
        return Text::tr("A range is FROM:TO:STEP, such as −3:3:0.5.");
    const std::vector<double> range = steps(numbers[0], numbers[1], step, most + 1);
    x.insert(x.end(), range.begin(), range.end());
    return {};
}

}  // namespace

TypedRows readRows(const QString& text, std::size_t most)
{
    TypedRows rows;
    for (const QString& word : wordsOf(text)) {
        rows.problem = addWord(rows.x, word, most);
        if (rows.problem.isEmpty() && rows.x.size() > most)
            rows.problem = Text::tr("The table holds at most %1 rows.").arg(most);
        if (!rows.problem.isEmpty())
            return {{}, rows.problem};
    }
    return rows;
}

}  // namespace actiscope::ui
