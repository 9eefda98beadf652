#include "ui/widgets/slider_accessible.h"

#include "ui/widgets/number_text.h"
#include "ui/widgets/value_slider.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace actiscope::ui {

namespace {

class AccessibleValueSlider : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleValueSlider(ValueSlider& slider)
        : QAccessibleWidget(&slider, QAccessible::Slider), slider_(slider)
    {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return slider_.isHollow() ? QString() : shortText(slider_.value());
        return QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override { return slider_.value(); }
    void setCurrentValue(const QVariant& value) override { slider_.wish(value.toDouble()); }
    QVariant maximumValue() const override { return slider_.scale().high; }
    QVariant minimumValue() const override { return slider_.scale().low; }
    QVariant minimumStepSize() const override { return slider_.scale().step; }

private:
    ValueSlider& slider_;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* slider = qobject_cast<ValueSlider*>(object);
    return slider ? new AccessibleValueSlider(*slider) : nullptr;
}

}  // namespace

void installSliderAccessibility()
{
    // Qt keeps a factory once however often it is given.
    QAccessible::installFactory(makeInterface);
}

void announceSliderValue(ValueSlider& slider)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(&slider, slider.value());
    QAccessible::updateAccessibility(&event);
}

}  // namespace actiscope::ui
