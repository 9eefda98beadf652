#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>
#include <array>

namespace actiscope::ui {

Language::Language(QObject* parent) : QObject(parent)
{}

Language::~Language()
{
    QCoreApplication::removeTranslator(&own_);
    QCoreApplication::removeTranslator(&qt_);
}

std::span<const LanguageInfo> Language::all()
{
    static const std::array<LanguageInfo, 2> languages{
        LanguageInfo{QStringLiteral("en"), QStringLiteral("EN"), QStringLiteral("English")},
        LanguageInfo{QStringLiteral("zh_CN"), QStringLiteral("中文"), QStringLiteral("简体中文")},
    };
    return languages;
}

QString Language::ofDesktop()
{
    const QLocale locale = QLocale::system();
    return locale.language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

void Language::setCode(const QString& code)
{
    const bool isKnown = std::ranges::any_of(all(), [&code](const LanguageInfo& info) { return info.code == code; });
    if (code_ == code || !isKnown)
        return;
    code_ = code;
    QCoreApplication::removeTranslator(&own_);
    QCoreApplication::removeTranslator(&qt_);
    if (qt_.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt_);
    if (own_.load(QStringLiteral("actiscope_") + code, QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(&own_);
    emit changed();
}

}  // namespace actiscope::ui
