// JSON, written as it comes: UTF-8, keys in the order given, numbers by the one number writer, inf and nan as strings.
#pragma once

#include <string>
#include <string_view>

namespace actiscope::app {

class JsonWriter {
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// The name of the value that follows, inside of an object.
    void key(std::string_view name);
    void value(std::string_view text);
    void value(const char* text) { value(std::string_view(text)); }
    void value(double number);
    void value(int number);
    void value(bool truth);

    template <class T>
    void field(std::string_view name, const T& content)
    {
        key(name);
        value(content);
    }

    /// The document so far, with a line end.
    std::string text() const { return text_ + "\n"; }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();

    std::string text_;
    std::size_t depth_ = 0;
    bool isFirst_ = true;  ///< nothing stands in the innermost bracket yet
    bool isAfterKey_ = false;
};

}  // namespace actiscope::app
