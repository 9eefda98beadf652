#include "ui/panels/stops.h"

#include "core/catalogue.h"
#include "ui/panels/words.h"
#include "ui/widgets/number_text.h"

#include <QCoreApplication>

#include <map>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Stop)
};

/// The names in the catalogue that are words, for the translators.
[[maybe_unused]] constexpr const char* words[] = {
    QT_TRANSLATE_NOOP("Stop", "nearly ReLU"), QT_TRANSLATE_NOOP("Stop", "smooth"),
    QT_TRANSLATE_NOOP("Stop", "Keras layer"), QT_TRANSLATE_NOOP("Stop", "Identity")};

bool isOnTrack(const Stop& stop, const SliderRange& range)
{
    return range.low <= stop.value && stop.value <= range.high;
}

/// What curves become at one value: the names, and who they are the names of.
struct Meeting {
    QStringList names;
    QStringList sentences;
};

}  // namespace

QString stopName(const Stop& stop)
{
    const QByteArray name(stop.name.data(), static_cast<qsizetype>(stop.name.size()));
    return QCoreApplication::translate("Stop", name.constData());
}

std::vector<SliderStop> stopsOf(const Parameter& parameter, const SliderRange& range)
{
    std::vector<SliderStop> stops;
    for (const Stop& stop : parameter.stops)
        if (isOnTrack(stop, range))
            stops.push_back(
                {stop.value, stopName(stop), Text::tr("%1: %2").arg(shortText(stop.value), stopName(stop))});
    return stops;
}

std::vector<SliderStop> stopsOfAlpha(const std::vector<const Curve*>& curves, const SliderRange& range)
{
    std::map<double, Meeting> meetings;
    for (const Curve* curve : curves)
        for (const Stop& stop : activationOf(*curve).parameters()[*alphaIndex(*curve)].stops) {
            if (!isOnTrack(stop, range))
                continue;
            Meeting& meeting = meetings[stop.value];
            const QString name = stopName(stop);
            if (!meeting.names.contains(name))
                meeting.names.append(name);
            const QString sentence = Text::tr("%1 (%2)", "what a curve becomes, and which")
                                         .arg(name, toText(activationOf(*curve).info().name));
            if (!meeting.sentences.contains(sentence))
                meeting.sentences.append(sentence);
        }
    std::vector<SliderStop> stops;
    for (const auto& [value, meeting] : meetings)
        stops.push_back({value, meeting.names.join(QStringLiteral(" · ")),
                         Text::tr("%1: %2").arg(shortText(value), meeting.sentences.join(QStringLiteral(", ")))});
    return stops;
}

}  // namespace actiscope::ui
