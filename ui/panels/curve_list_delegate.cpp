#include "ui/panels/curve_list_delegate.h"

#include "ui/panels/curve_list_model.h"
#include "ui/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/tabular_text.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

// px at 100 %
constexpr double margin = 8;  // of the ground of a selected row
constexpr double swatchLeft = 18;
constexpr double swatchLength = 18;
constexpr double labelLeft = 46;
constexpr double numbersRight = 16;
constexpr double columnGap = 8;
constexpr double leastColumn = 44;
constexpr double buttonSize = 22;
constexpr double tightness = 7;  // less room at the left where there are three columns of numbers

}  // namespace

CurveListDelegate::CurveListDelegate(const CurveListModel& model, Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), model_(model), theme_(theme)
{
    measure();
}

void CurveListDelegate::setHot(int row, std::optional<QPoint> pointer)
{
    hotRow_ = row;
    pointer_ = pointer;
}

bool CurveListDelegate::isUnderPointer(const QRect& rect, RowButton button) const
{
    return pointer_ && buttonRect(rect, button).contains(*pointer_);
}

bool CurveListDelegate::isTight() const
{
    return model_.columns().size() > 2 && model_.x();
}

QFont CurveListDelegate::numberFont() const
{
    return theme_.font(isTight() ? TextSize::small : TextSize::body);
}

int CurveListDelegate::leftOf(const QRect& row, double place) const
{
    return row.left() + theme_.px(isTight() ? place - tightness : place);
}

void CurveListDelegate::measure()
{
    const QFont font = numberFont();
    widths_.assign(model_.columns().size(), theme_.px(isTight() ? leastColumn - tightness : leastColumn));
    for (int i = 0; i < model_.rowCount(); ++i) {
        const std::vector<QString>& numbers = model_.row(i).numbers;
        for (std::size_t column = 0; column < numbers.size(); ++column)
            widths_[column] =
                std::max(widths_[column], static_cast<int>(std::ceil(tabularWidth(font, numbers[column]))));
    }
}

int CurveListDelegate::columnRight(const QRect& row, int index) const
{
    int right = row.right() + 1 - theme_.px(numbersRight);
    for (int i = static_cast<int>(widths_.size()) - 1; i > index; --i)
        right -= widths_[static_cast<std::size_t>(i)] + theme_.px(columnGap);
    return right;
}

QRect CurveListDelegate::labelRect(const QRect& row) const
{
    const int left = leftOf(row, labelLeft);
    const bool hasNumbers = model_.x().has_value();
    const int right = hasNumbers && !widths_.empty() ? columnRight(row, 0) - widths_.front() - theme_.px(columnGap)
                                                     : row.right() - theme_.px(numbersRight);
    return {left, row.top(), std::max(0, right - left), row.height()};
}

QRect CurveListDelegate::buttonRect(const QRect& row, RowButton button) const
{
    const int size = theme_.px(buttonSize);
    const int top = row.top() + (row.height() - size) / 2;
    if (button == RowButton::visibility)
        return {leftOf(row, swatchLeft + swatchLength / 2) - size / 2, top, size, size};
    // In front of the numbers, so that none is covered by what one points with.
    const int place = button == RowButton::solo ? 3 : button == RowButton::menu ? 2 : 1;
    return {labelRect(row).right() + 1 - place * size, top, size, size};
}

std::optional<RowButton> CurveListDelegate::buttonAt(const QRect& row, const QPoint& at) const
{
    for (const RowButton button : {RowButton::visibility, RowButton::solo, RowButton::menu, RowButton::remove})
        if (buttonRect(row, button).contains(at))
            return button;
    return std::nullopt;
}

QSize CurveListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {theme_.px(200), theme_.px(27)};
}

void CurveListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const CurveRow& row = model_.row(index.row());
    const Palette& palette = theme_.palette();
    const bool isHot = index.row() == hotRow_;
    const bool hasButtons = isHot && pointer_;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(option.rect).adjusted(theme_.px(margin), 0.5, -theme_.px(margin), -0.5);
    if (row.isSelected || isHot) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(row.isSelected ? palette.selection : palette.hover);
        painter->drawRoundedRect(ground, theme_.px(5), theme_.px(5));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(palette.ink, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground.adjusted(1, 0.5, -1, -0.5), theme_.px(5), theme_.px(5));
    }
    paintSwatch(*painter, option.rect, row, hasButtons);

    QRect label = labelRect(option.rect);
    if (hasButtons)
        label.setRight(buttonRect(option.rect, RowButton::solo).left() - theme_.px(2));
    const QFont font = theme_.font(TextSize::body, row.isSelected);
    painter->setFont(font);
    painter->setPen(row.isShown ? palette.text : palette.muted);
    const QString text = QFontMetrics(font).elidedText(row.label, Qt::ElideRight, label.width());
    painter->drawText(label, Qt::AlignVCenter | Qt::AlignLeft, text);
    paintNumbers(*painter, option.rect, row);
    if (hasButtons)
        paintButtons(*painter, option.rect, row);
    painter->restore();
}

void CurveListDelegate::paintSwatch(QPainter& painter, const QRect& rect, const CurveRow& row, bool hasButtons) const
{
    const Palette& palette = theme_.palette();
    if (hasButtons || !row.isVisible) {
        const bool isOver = hasButtons && isUnderPointer(rect, RowButton::visibility);
        paintIcon(painter, row.isVisible ? Icon::eye : Icon::eyeOff, buttonRect(rect, RowButton::visibility),
                  isOver ? palette.text : palette.muted, theme_.px(16) / 16.0);
        return;
    }
    QColor colour = row.colour;
    colour.setAlphaF(row.isShown ? 1.0F : 0.35F);
    painter.setPen(QPen(colour, row.isSelected ? theme_.px(5) : theme_.px(4), Qt::SolidLine, Qt::FlatCap));
    const double y = rect.top() + rect.height() / 2.0;
    const double left = leftOf(rect, swatchLeft);
    painter.drawLine(QPointF(left, y), QPointF(left + theme_.px(swatchLength), y));
}

void CurveListDelegate::paintNumbers(QPainter& painter, const QRect& rect, const CurveRow& row) const
{
    painter.setFont(numberFont());
    painter.setPen(row.isShown ? theme_.palette().text : theme_.palette().muted);
    for (std::size_t i = 0; i < row.numbers.size(); ++i) {
        const int right = columnRight(rect, static_cast<int>(i));
        drawTabular(painter, QRectF(right - widths_[i], rect.top(), widths_[i], rect.height()), row.numbers[i]);
    }
}

void CurveListDelegate::paintButtons(QPainter& painter, const QRect& rect, const CurveRow& row) const
{
    const Palette& palette = theme_.palette();
    const std::pair<RowButton, Icon> buttons[]{
        {RowButton::solo, Icon::solo}, {RowButton::menu, Icon::more}, {RowButton::remove, Icon::remove}};
    for (const auto& [button, icon] : buttons) {
        const bool isOn = isUnderPointer(rect, button) || (button == RowButton::solo && row.isSolo);
        paintIcon(painter, icon, buttonRect(rect, button), isOn ? palette.text : palette.muted, theme_.px(14) / 16.0);
    }
}

QWidget* CurveListDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* editor = new QLineEdit(parent);
    editor->setMaxLength(maximumLabelLength);
    editor->setFont(theme_.font(TextSize::body));
    editor->setStyleSheet(QStringLiteral("QLineEdit { padding: 0 %1px; border-radius: 4px; }").arg(theme_.px(4)));
    editor->setAccessibleName(tr("Label"));
    return editor;
}

void CurveListDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // Once only: numbers that change under the pointer must not undo what is being typed.
    auto* field = qobject_cast<QLineEdit*>(editor);
    if (field && !field->isModified() && field->text().isEmpty())
        QStyledItemDelegate::setEditorData(editor, index);
}

void CurveListDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                             const QModelIndex&) const
{
    QRect rect = option.rect;
    rect.setLeft(leftOf(rect, labelLeft - 6));
    rect.setRight(rect.right() - theme_.px(numbersRight));
    editor->setGeometry(rect);
}

}  // namespace actiscope::ui
