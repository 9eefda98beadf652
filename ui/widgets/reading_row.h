// A number that was read off: its name, as many digits as are true, and all of them to copy.
#pragma once

#include <QAbstractButton>

#include <optional>

class QTimer;

namespace actiscope::ui {

class Theme;

/// A click (or Space) puts all digits on the clipboard and says so for a moment.
class ReadingRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit ReadingRow(Theme& theme, QWidget* parent = nullptr);

    /// symbol: in italics where true.
    void setName(const QString& name, bool isSymbol = false);
    /// Nothing: a dash, and nothing to copy.
    void setNumber(std::optional<double> value);
    /// A text that is shown, and what is copied in its place.
    void setReading(const QString& shown, const QString& exact);
    QString shown() const { return shown_; }
    QString exact() const { return exact_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void copy();
    void paintValue(QPainter& painter, const QRectF& room);
    void describe();

    Theme& theme_;
    QTimer* copied_;  ///< runs while the row says so
    QString name_;
    QString shown_;
    QString exact_;
    bool isSymbol_ = false;
};

/// At most twelve significant digits, a real minus sign: what double precision makes true of a value.
QString trueDigits(double value);

}  // namespace actiscope::ui
