#include "ui/widgets/segmented_choice.h"

#include "ui/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOption>

namespace actiscope::ui {

namespace {

class Segment : public QAbstractButton {
public:
    Segment(Theme& theme, QWidget* parent) : QAbstractButton(parent), theme_(theme)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(theme_.font(TextSize::small, true));
        return {metrics.horizontalAdvance(text()) + theme_.px(12), theme_.px(26)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Palette& palette = theme_.palette();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF ground = QRectF(rect()).adjusted(2, 2, -2, -2);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? palette.selection : palette.hover);
            painter.drawRoundedRect(ground, theme_.px(4), theme_.px(4));
        }
        painter.setFont(theme_.font(TextSize::small, isChecked()));
        painter.setPen(!isEnabled() ? palette.axis : isChecked() ? palette.text : palette.muted);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (!hasFocus())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette.ink, 2));
        painter.drawRoundedRect(ground.adjusted(-1, -1, 1, 1), theme_.px(5), theme_.px(5));
    }

private:
    Theme& theme_;
};

}  // namespace

SegmentedChoice::SegmentedChoice(int count, Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* group = new QButtonGroup(this);
    for (int i = 0; i < count; ++i) {
        auto* button = new Segment(theme, this);
        group->addButton(button, i);
        row->addWidget(button);
        buttons_.push_back(button);
    }
    // A wish that is not granted leaves the choice as the document has it: setCurrent follows in any case.
    connect(group, &QButtonGroup::idToggled, this, [this](int index, bool isOn) {
        if (isOn)
            emit chosen(index);
    });
    connect(&theme, &Theme::changed, this, &SegmentedChoice::restyle);
}

void SegmentedChoice::setTexts(const QStringList& texts, const QStringList& hints)
{
    for (qsizetype i = 0; i < texts.size() && i < static_cast<qsizetype>(buttons_.size()); ++i) {
        QAbstractButton& each = *buttons_[static_cast<std::size_t>(i)];
        each.setText(texts[i]);
        each.setAccessibleName(texts[i]);
        each.setToolTip(hints.value(i));
    }
    restyle();
}

void SegmentedChoice::setCurrent(int index)
{
    if (index == current())
        return;
    const QSignalBlocker isTold(this);
    button(index).setChecked(true);
}

int SegmentedChoice::current() const
{
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        if (buttons_[i]->isChecked())
            return static_cast<int>(i);
    return -1;
}

void SegmentedChoice::restyle()
{
    for (QAbstractButton* each : buttons_)
        each->updateGeometry();
    update();
}

void SegmentedChoice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme_.palette().hairline, 1));
    painter.setBrush(theme_.palette().field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme_.px(6), theme_.px(6));
}

}  // namespace actiscope::ui
