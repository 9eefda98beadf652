#include "ui/window/top_bar.h"

#include "ui/language.h"
#include "ui/theme.h"
#include "ui/window/page_button.h"
#include "ui/window/search_button.h"
#include "ui/window/themed_icon.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace actiscope::ui {

namespace {

QToolButton* iconButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setFocusPolicy(Qt::TabFocus);
    setLook(button, "icon");
    return button;
}

}  // namespace

TopBar::TopBar(Theme& theme, Language& language, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      language_(language),
      menu_(iconButton(this)),
      name_(new QLabel(QStringLiteral("Actiscope"), this)),
      pages_(new QWidget(this)),
      foldLeft_(iconButton(this)),
      foldRight_(iconButton(this)),
      search_(new SearchButton(theme, this)),
      languages_(new QButtonGroup(this)),
      export_(new QPushButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(menu_);
    layout->addWidget(name_);
    layout->addWidget(pages_);
    layout->addStretch(1);
    layout->addWidget(foldLeft_);
    layout->addWidget(foldRight_);
    layout->addWidget(search_);
    addLanguages();
    layout->addWidget(export_);
    auto* pageLayout = new QHBoxLayout(pages_);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);

    menu_->setPopupMode(QToolButton::InstantPopup);
    setLook(export_, "primary");
    connect(export_, &QPushButton::clicked, this, &TopBar::exportRequested);
    connect(search_, &SearchButton::clicked, this, &TopBar::searchRequested);
    connect(&theme_, &Theme::changed, this, &TopBar::applyTheme);
    connect(&language_, &Language::changed, this, &TopBar::refreshLanguage);
    applyTheme();
    retranslate();
    refreshLanguage();
}

void TopBar::addLanguages()
{
    auto* group = new QWidget(this);
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const LanguageInfo& info : Language::all()) {
        if (!languageButtons_.empty()) {
            auto* divider = new QLabel(QStringLiteral("|"), group);
            setLook(divider, "muted");
            row->addWidget(divider);
        }
        auto* button = new QPushButton(info.name, group);
        setLook(button, "quiet");
        button->setCheckable(true);
        button->setAccessibleName(info.longName);
        button->setToolTip(info.longName);
        languages_->addButton(button);
        languageButtons_.push_back(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, code = info.code] { emit languageChosen(code); });
    }
    layout()->addWidget(group);
}

void TopBar::setPages(const QStringList& names)
{
    while (pageButtons_.size() < static_cast<std::size_t>(names.size())) {
        auto* button = new PageButton(theme_, pages_);
        button->setAutoExclusive(true);
        button->setChecked(pageButtons_.empty());
        connect(button, &PageButton::clicked, this,
                [this, index = static_cast<int>(pageButtons_.size())] { emit pageChosen(index); });
        pages_->layout()->addWidget(button);
        pageButtons_.push_back(button);
    }
    for (std::size_t i = 0; i < pageButtons_.size(); ++i) {
        pageButtons_[i]->setText(names[static_cast<qsizetype>(i)]);
        pageButtons_[i]->updateGeometry();
    }
}

void TopBar::setFoldActions(QAction* left, QAction* right)
{
    for (const auto& [button, action] : {std::pair(foldLeft_, left), {foldRight_, right}}) {
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    applyTheme();
}

void TopBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::retranslate()
{
    menu_->setToolTip(tr("Menu (F10)"));
    menu_->setAccessibleName(tr("Menu"));
    search_->setText(tr("Search activations"));
    search_->setAccessibleName(tr("Search activations"));
    search_->setKeys(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    export_->setText(tr("Export"));
    export_->setToolTip(tr("Export the figure for a paper, a slide or a handout (Ctrl+E)"));
}

void TopBar::refreshLanguage()
{
    const auto all = Language::all();
    for (std::size_t i = 0; i < all.size(); ++i)
        languageButtons_[i]->setChecked(all[i].code == language_.code());
}

void TopBar::applyTheme()
{
    setFixedHeight(theme_.px(49));
    layout()->setContentsMargins(theme_.px(10), 0, theme_.px(20), 1);
    layout()->setSpacing(theme_.px(8));
    name_->setFont(theme_.font(TextSize::title, true));
    name_->setContentsMargins(0, 0, theme_.px(20), 0);
    const QSize iconSize(theme_.px(16), theme_.px(16));
    for (QToolButton* button : {menu_, foldLeft_, foldRight_})
        button->setIconSize(iconSize);
    menu_->setIcon(themedIcon(theme_, QLatin1String("menu")));
    if (QAction* fold = foldLeft_->defaultAction())
        fold->setIcon(themedIcon(theme_, QLatin1String("panel-left")));
    if (QAction* fold = foldRight_->defaultAction())
        fold->setIcon(themedIcon(theme_, QLatin1String("panel-right")));
    export_->setMinimumWidth(theme_.px(84));
    update();
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme_.palette().panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme_.palette().hairline);
}

}  // namespace actiscope::ui
