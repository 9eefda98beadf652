// A stretch of edits that one hand makes.
#pragma once

#include <QPointer>
#include <QtGlobal>

namespace actiscope::ui {

class Document;

/// From Document::beginGesture: all edits are one step of undo until its owner ends it or goes, or until somebody else
/// begins another one. Only the owner's own gesture is ended by it: a late timer of one control leaves another's alone.
class Gesture {
public:
    Gesture() = default;
    Gesture(Gesture&& other) noexcept;
    Gesture& operator=(Gesture&& other) noexcept;
    ~Gesture() { end(); }

    /// False once another one took its place, too.
    bool isOpen() const;
    void end();

private:
    friend class Document;
    Gesture(Document& document, quint64 number);

    QPointer<Document> document_;
    quint64 number_ = 0;
};

}  // namespace actiscope::ui
