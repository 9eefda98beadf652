// Plain values over a socket between parent and child, both of which are this program.
#pragma once

#include <sys/socket.h>

#include <cstddef>
#include <string>
#include <type_traits>

namespace actiscope::benchmarks {

/// False where the other end is gone.
inline bool sendBytes(int channel, const void* from, std::size_t size)
{
    for (const char* at = static_cast<const char*>(from); size > 0;) {
        const ssize_t sent = send(channel, at, size, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        at += sent;
        size -= static_cast<std::size_t>(sent);
    }
    return true;
}

inline bool receiveBytes(int channel, void* to, std::size_t size)
{
    return size == 0 || recv(channel, to, size, MSG_WAITALL) == static_cast<ssize_t>(size);
}

template <class T>
requires std::is_trivially_copyable_v<T>
bool sendValue(int channel, const T& value)
{
    return sendBytes(channel, &value, sizeof value);
}

template <class T>
requires std::is_trivially_copyable_v<T>
bool receiveValue(int channel, T& value)
{
    return receiveBytes(channel, &value, sizeof value);
}

inline bool sendText(int channel, const std::string& text)
{
    return sendValue(channel, text.size()) && sendBytes(channel, text.data(), text.size());
}

inline bool receiveText(int channel, std::string& text)
{
    std::size_t size = 0;
    if (!receiveValue(channel, size))
        return false;
    text.resize(size);
    return receiveBytes(channel, text.data(), size);
}

}  // namespace actiscope::benchmarks
