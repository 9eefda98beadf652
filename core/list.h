// A short list with a fixed capacity that can be a compile-time constant.
#pragma once

#include <cstddef>
#include <initializer_list>

namespace actiscope {

/// Holds up to `capacity` values in place. More is a compile-time error where the list is a constant.
/// It exists because the catalogue's entries are constants: they must not allocate, so that a kernel's
/// translation unit that includes one emits no code for it.
template <class T, std::size_t capacity>
struct List {
    T items[capacity]{};
    std::size_t count = 0;

    constexpr List() = default;
    constexpr List(std::initializer_list<T> values)
    {
        for (const T& value : values)
            items[count++] = value;
    }

    constexpr void add(const T& value) { items[count++] = value; }
    constexpr std::size_t size() const noexcept { return count; }
    constexpr bool empty() const noexcept { return count == 0; }
    constexpr const T* begin() const noexcept { return items; }
    constexpr const T* end() const noexcept { return items + count; }
    constexpr const T& operator[](std::size_t index) const noexcept { return items[index]; }
};

}  // namespace actiscope
