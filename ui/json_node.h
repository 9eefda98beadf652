// A value of a JSON file that knows where it stands there, so that what is wrong with it can be said.
#pragma once

#include "core/session.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace actiscope::ui {

/// A value and its place ("curves[2].parameters.alpha"). What it is asked for it returns, or it throws a RequestError
/// with the place, the value and what was expected.
class JsonNode {
public:
    /// where: empty for the whole file.
    JsonNode(QJsonValue value, QString where);

    [[noreturn]] void fail(const QString& expected) const;

    QJsonObject object() const;
    /// Throws if this is no object; nothing if it has no such key.
    std::optional<JsonNode> find(const QString& key) const;
    /// A key that is missing is a value that fails whatever it is asked for.
    JsonNode required(const QString& key) const;
    std::vector<JsonNode> list(int atMost) const;

    bool boolean() const;
    QString text(int longest) const;
    qint64 wholeNumber(qint64 low, qint64 high) const;
    /// A JSON number, or "inf" or "-inf" as a text; never NaN.
    double number() const;
    double finite() const;
    double positive() const;
    CurveId curveId(CurveId lowest) const;
    /// [low, high], finite, low first.
    Interval interval() const;
    SliderRange sliderRange() const;

private:
    QString place(const QString& key) const;

    QJsonValue value_;
    QString where_;
};

}  // namespace actiscope::ui
