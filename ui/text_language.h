// The language of texts that a figure is made of, which need not be the window's.
#pragma once

#include <QString>

namespace actiscope::ui {

/// Texts declared with ACTISCOPE_FIGURE_TEXTS are in this language on this thread for as long as it lives. code: as
/// Language::all(); empty: no other than before, which is the window's where nothing else was chosen.
class TextLanguage {
public:
    explicit TextLanguage(const QString& code);
    ~TextLanguage();
    TextLanguage(const TextLanguage&) = delete;
    TextLanguage& operator=(const TextLanguage&) = delete;

    /// "en", "zh_CN": of this thread's texts now.
    static QString current();

private:
    const QString* before_;
    QString code_;
};

/// As QCoreApplication::translate, in the language of this thread's texts.
QString translateText(const char* context, const char* text, const char* disambiguation = nullptr, int n = -1);

}  // namespace actiscope::ui

/// As Q_DECLARE_TR_FUNCTIONS, for texts that figures show.
#define ACTISCOPE_FIGURE_TEXTS(context)                                                          \
public:                                                                                          \
    static inline QString tr(const char* text, const char* disambiguation = nullptr, int n = -1) \
    {                                                                                            \
        return ::actiscope::ui::translateText(#context, text, disambiguation, n);                \
    }                                                                                            \
                                                                                                 \
private:
