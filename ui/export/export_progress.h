// How far an export has come, with a button that ends it.
#pragma once

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace actiscope::ui {

class ExportJob;
class Theme;

/// Appears beside the window's work, not in its way, where a job takes longer than half a second; goes when it ends.
/// Closing it cancels the job.
class ExportProgressDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr int patience = 500;  ///< ms

    /// job: lives as long as this or is told of in time; `file`: what is being written, as the dialog names it.
    ExportProgressDialog(ExportJob& job, const QString& file, const Theme& theme, QWidget* window);

public slots:
    void reject() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void end();

    QString file_;
    QLabel* sentence_;
    QProgressBar* bar_;
    QPushButton* cancel_;
    QTimer wait_;
    bool isCancelling_ = false;

signals:
    void cancelRequested();
};

}  // namespace actiscope::ui
