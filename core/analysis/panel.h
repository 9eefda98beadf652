// A piece of the quadrature of moments: nodes, what is known there, and the integrals over it.
#pragma once

#include <array>
#include <cstddef>
#include <iterator>

namespace actiscope::quadrature {

/// Kronrod's rule of 21 nodes and the Gauss rule of 10 among them, whose difference tells the error. Nodes on −1…1 from
/// the middle outwards.
struct Node {
    double place;
    double kronrod;
    double gauss;
};
inline constexpr Node halfRule[] = {
    {0, 0.149445554002916905664936468389821, 0},
    {0.148874338981631210884826001129720, 0.147739104901338491374841515972068, 0.295524224714752870173815619188769},
    {0.294392862701460198131126603103866, 0.142775938577060080797094273138717, 0},
    {0.433395394129247190799265943165784, 0.134709217311473325928054001771707, 0.269266719309996355091226921569469},
    {0.562757134668604683339000099272694, 0.123491976262065851077958109585166, 0},
    {0.679409568299024406234327365114874, 0.109387158802297641899210590325805, 0.219086362515982043995534934228163},
    {0.780817726586416897063717578345042, 0.093125454583697605535065465083366, 0},
    {0.865063366688984510732096688423493, 0.075039674810919952767043140916190, 0.149451349150580593145863396957658},
    {0.930157491355708226001207180059508, 0.054755896574351996031381300244580, 0},
    {0.973906528517171720077964012084452, 0.032558162307964727478818972459390, 0.066671344308688137593568809893332},
    {0.995657163025808080735527280689003, 0.011694638867371874278064396062192, 0},
};
inline constexpr std::size_t nodeCount = 2 * std::size(halfRule) - 1;

constexpr std::array<Node, nodeCount> makeRule()
{
    std::array<Node, nodeCount> rule{};
    for (std::size_t i = 0; i < std::size(halfRule); ++i) {
        const Node& node = halfRule[i];
        rule[std::size(halfRule) - 1 - i] = {-node.place, node.kronrod, node.gauss};
        rule[std::size(halfRule) - 1 + i] = node;
    }
    return rule;
}
inline constexpr std::array<Node, nodeCount> rule = makeRule();

/// A place from which panels are counted, so that nodes never fall on its wrong side, however close.
struct Anchor {
    double x = 0;
    double z = 0;           ///< the same in the law's units
    bool isGraded = false;  ///< features of any width may sit beside it
};

/// The part of the line between two offsets from an anchor, in the law's units, with what is known at its nodes.
struct Panel {
    Anchor anchor;
    double from = 0;
    double to = 0;
    /// √density; where value and slope are to be multiplied by a factor e^E of their own, times e^(E/2).
    std::array<double, nodeCount> root{};
    std::array<double, nodeCount> fullRoot{};  ///< √density·e^E
    std::array<double, nodeCount> shrink{};    ///< e^−E
    std::array<double, nodeCount> value{};
    std::array<double, nodeCount> slope{};
};

/// What is integrated, each times the density: f − centre, its square, f′, f′².
namespace integrand {
enum : std::size_t { value, squaredValue, slope, squaredSlope, count };
}
struct Integrals {
    std::array<double, integrand::count> sum{};
    std::array<double, integrand::count> coarse{};  ///< by the smaller rule
    std::array<double, integrand::count> size{};    ///< of the absolute values
    std::array<double, integrand::count> beyond{};  ///< the part of size where f or f′ is out of double's range
    double mass = 0;
};

/// The integrals over a panel, with values counted from `centre`.
Integrals integrate(const Panel& panel, double centre);

}  // namespace actiscope::quadrature
