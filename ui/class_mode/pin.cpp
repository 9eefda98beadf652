#include "ui/class_mode/pin.h"

#include "ui/class_mode/pinned_sliders.h"
#include "ui/document.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/value_row.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Pin)
};

class Pin : public QObject {
public:
    Pin(ValueRow& row, Document& document, const PinnedSlider& slider)
        : QObject(&row), row_(row), document_(document), slider_(slider)
    {
        row.setPinnable(true);
        row.installEventFilter(this);
        connect(&row, &ValueRow::pinRequested, this, &Pin::toggle);
        connect(&document, &Document::changed, this, &Pin::refresh);
        refresh();
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            refresh();
        return false;
    }

private:
    void toggle()
    {
        const bool wasPinned = isPinned(document_.session(), slider_);
        document_.edit(wasPinned ? Text::tr("Unpin slider") : Text::tr("Pin slider"), [&](Session& session) {
            wasPinned ? unpinSlider(session, slider_) : pinSlider(session, slider_);
        });
    }

    void refresh()
    {
        const Session& session = document_.session();
        const std::vector<PinnedSlider> pinned = pinnedSliders(session);
        const bool isOne = std::ranges::find(pinned, slider_) != pinned.end();
        const bool isLast = isOne && pinned.size() == 1;
        const QString hint =
            isLast  ? Text::tr("In the strip of class mode (F5), as the only one")
            : isOne ? Text::tr("In the strip of class mode (F5): take it away")
            : pinned.size() < maximumPinnedSliders
                ? Text::tr("Pin to the strip of class mode (F5)")
                : Text::tr("Pin to the strip of class mode (F5) in place of %1").arg(nameOf(session, pinned.front()));
        if (hint == row_.pinButton().toolTip())
            return;
        row_.setPinned(isOne, hint);
        row_.pinButton().setEnabled(!isLast);
    }

    ValueRow& row_;
    Document& document_;
    PinnedSlider slider_;
};

}  // namespace

void connectPin(ValueRow& row, Document& document, const PinnedSlider& slider)
{
    new Pin(row, document, slider);
}

}  // namespace actiscope::ui
