// The language of the window, switched while it runs.
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <span>

namespace actiscope::ui {

/// A language of the window.
struct LanguageInfo {
    QString code;  ///< "en", "zh_CN"
    QString name;  ///< in itself, as the switch in the bar shows it
    QString longName;
};

/// Installs translators; Qt then sends LanguageChange to every widget.
class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    static std::span<const LanguageInfo> all();
    /// Of the desktop, as far as it is one of ours; else English.
    static QString ofDesktop();

    const QString& code() const { return code_; }
    bool isChinese() const { return code_.startsWith(QLatin1String("zh")); }
    void setCode(const QString& code);

signals:
    void changed();

private:
    QString code_ = QStringLiteral("en");
    QTranslator own_;
    QTranslator qt_;
};

}  // namespace actiscope::ui
