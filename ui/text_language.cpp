#include "ui/text_language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <map>
#include <memory>
#include <mutex>

namespace actiscope::ui {

namespace {

thread_local const QString* chosen = nullptr;

/// The translator of a language; null where the texts are in it as they stand.
const QTranslator* translatorOf(const QString& code)
{
    static std::mutex mutex;
    static std::map<QString, std::unique_ptr<QTranslator>> all;
    const std::lock_guard lock(mutex);
    auto& translator = all[code];
    if (!translator) {
        translator = std::make_unique<QTranslator>();
        if (!translator->load(QStringLiteral("actiscope_") + code, QStringLiteral(":/translations")))
            return nullptr;
    }
    return translator->isEmpty() ? nullptr : translator.get();
}

}  // namespace

TextLanguage::TextLanguage(const QString& code) : before_(chosen), code_(code)
{
    if (!code_.isEmpty())
        chosen = &code_;
}

TextLanguage::~TextLanguage()
{
    chosen = before_;
}

QString TextLanguage::current()
{
    if (chosen)
        return *chosen;
    // What the window's translator says its language is.
    return QCoreApplication::translate("actiscope::ui::TextLanguage", "en", "the code of this language: zh_CN");
}

QString translateText(const char* context, const char* text, const char* disambiguation, int n)
{
    if (!chosen)
        return QCoreApplication::translate(context, text, disambiguation, n);
    const QTranslator* translator = translatorOf(*chosen);
    QString translated = translator ? translator->translate(context, text, disambiguation, n) : QString();
    if (translated.isEmpty())
        translated = QString::fromUtf8(text);
    if (n >= 0)
        translated.replace(QLatin1String("%n"), QString::number(n));
    return translated;
}

}  // namespace actiscope::ui
