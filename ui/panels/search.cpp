#include "ui/panels/search.h"

#include "ui/panels/words.h"

#include <algorithm>

namespace actiscope::ui {

namespace {

QString folded(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (c.isLetterOrNumber() || c == QLatin1Char('.'))
            plain.append(c);
    return plain;
}

/// `best` for the whole word, less for its start, least for somewhere in it.
int scoreOf(const QString& candidate, const QString& query, int best)
{
    const qsizetype at = candidate.indexOf(query);
    if (at < 0)
        return 0;
    if (candidate == query)
        return best;
    // Of two names with the same start the shorter is nearer to what was typed.
    const int excess = static_cast<int>(std::min<qsizetype>(candidate.size() - query.size(), 20));
    return best - (at == 0 ? 30 : 55) - excess;
}

int frameworkScore(const ActivationInfo& info, const QString& query)
{
    int score = 0;
    for (const FrameworkName& name : info.frameworks) {
        const QString qualified = toText(name.name);
        const QString bare = qualified.mid(qualified.lastIndexOf(QLatin1Char('.')) + 1);
        score = std::max({score, scoreOf(folded(bare), query, 90), scoreOf(folded(qualified), query, 80)});
    }
    return score;
}

}  // namespace

int matchScore(const Activation& activation, const QString& query)
{
    const QString wanted = folded(query);
    if (wanted.isEmpty())
        return 1;
    const ActivationInfo& info = activation.info();
    return std::max({0, scoreOf(folded(toText(info.id)), wanted, 100), scoreOf(folded(toText(info.name)), wanted, 100),
                     scoreOf(folded(toText(info.longName)), wanted, 85),
                     scoreOf(folded(toText(info.chineseName)), wanted, 95), frameworkScore(info, wanted)});
}

std::vector<const Activation*> searchCatalogue(const QString& query)
{
    struct Match {
        const Activation* activation;
        int score;
    };
    std::vector<Match> matches;
    for (const Activation& activation : catalogue())
        if (const int score = matchScore(activation, query); score > 0)
            matches.push_back({&activation, score});
    std::ranges::stable_sort(matches, std::ranges::greater{}, &Match::score);
    std::vector<const Activation*> found;
    for (const Match& match : matches)
        found.push_back(match.activation);
    return found;
}

}  // namespace actiscope::ui
