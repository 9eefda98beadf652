#include "ui/gesture.h"

#include "ui/document.h"

#include <utility>

namespace actiscope::ui {

Gesture::Gesture(Document& document, quint64 number) : document_(&document), number_(number)
{}

Gesture::Gesture(Gesture&& other) noexcept : document_(std::exchange(other.document_, nullptr)), number_(other.number_)
{}

Gesture& Gesture::operator=(Gesture&& other) noexcept
{
    if (this == &other)
        return *this;
    end();
    document_ = std::exchange(other.document_, nullptr);
    number_ = other.number_;
    return *this;
}

bool Gesture::isOpen() const
{
    return document_ && document_->isInGesture() && document_->gestureNumber_ == number_;
}

void Gesture::end()
{
    if (isOpen())
        document_->endGesture();
    document_ = nullptr;
}

}  // namespace actiscope::ui
