#include "core/curve_order.h"

#include "core/catalogue.h"

#include <algorithm>
#include <map>

namespace actiscope {

namespace {

std::string folded(std::string text)
{
    // Names of the catalogue are ASCII; other letters of a user's label keep their own order.
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

template <class Key>
void sortBy(std::vector<const Curve*>& curves, Key key)
{
    std::map<const Curve*, decltype(key(*curves.front()))> keys;
    for (const Curve* curve : curves)
        keys.emplace(curve, key(*curve));
    std::ranges::stable_sort(curves, {}, [&keys](const Curve* curve) { return keys.at(curve); });
}

}  // namespace

std::vector<const Curve*> inOrder(std::vector<const Curve*> curves, CurveOrder order,
                                  const std::function<double(const Curve&)>& deadShare)
{
    switch (order) {
        case CurveOrder::list:
            break;
        case CurveOrder::name:
            sortBy(curves, [](const Curve& curve) { return folded(labelOf(curve)); });
            break;
        case CurveOrder::family:
            sortBy(curves, [](const Curve& curve) { return activationOf(curve).info().family; });
            break;
        case CurveOrder::deadShare:
            sortBy(curves, [&](const Curve& curve) { return -deadShare(curve); });
            break;
    }
    return curves;
}

}  // namespace actiscope
