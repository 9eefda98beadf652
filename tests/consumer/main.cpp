#include "core/evaluate.h"

#include <iostream>

int main()
{
    const actiscope::Activation& softsign = *actiscope::findById("softsign");
    const std::vector<float> x{-3, 0, 3};
    std::vector<float> value(x.size());
    std::vector<float> slope(x.size());
    actiscope::evaluate(softsign, softsign.defaults(), x, {.value = value, .slope = slope});
    for (std::size_t i = 0; i < x.size(); ++i)
        std::cout << value[i] << ' ' << slope[i] << '\n';
}
