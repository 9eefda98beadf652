// How wide texts are: measured once, since a drag asks for the same ones in every frame.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>

namespace actiscope::ui {

class TextWidths {
public:
    /// Of what is asked from now on.
    void setFont(const QFont& font);
    /// px
    double of(const QString& text);
    /// The text, or as much of its beginning as there is room for.
    QString elided(const QString& text, double room);
    const QFontMetricsF& metrics() const { return metrics_; }

private:
    QFont font_;
    QFontMetricsF metrics_{QFont()};
    QHash<QString, double> widths_;
};

}  // namespace actiscope::ui
