#include "app/catalogue_json.h"

#include "app/json.h"
#include "core/catalogue.h"

namespace actiscope::app {
namespace {

std::string_view identifier(Break::Kind kind)
{
    switch (kind) {
        case Break::Kind::bend:
            return "bend";
        case Break::Kind::kink:
            return "kink";
        case Break::Kind::jump:
            return "jump";
    }
    return {};
}

std::string_view identifier(Monotonicity monotonicity)
{
    switch (monotonicity) {
        case Monotonicity::strictlyRising:
            return "strictly_rising";
        case Monotonicity::rising:
            return "rising";
        case Monotonicity::strictlyFalling:
            return "strictly_falling";
        case Monotonicity::falling:
            return "falling";
        case Monotonicity::constant:
            return "constant";
        case Monotonicity::none:
            return "none";
    }
    return {};
}

std::string_view identifier(Smoothness smoothness)
{
    switch (smoothness) {
        case Smoothness::discontinuous:
            return "discontinuous";
        case Smoothness::c0:
            return "c0";
        case Smoothness::c1:
            return "c1";
        case Smoothness::c2:
            return "c2";
        case Smoothness::smooth:
            return "smooth";
    }
    return {};
}

void writeInterval(JsonWriter& json, const Interval& interval)
{
    json.beginObject();
    json.field("low", interval.low);
    json.field("high", interval.high);
    json.field("low_open", interval.lowOpen);
    json.field("high_open", interval.highOpen);
    json.endObject();
}

void writeParameter(JsonWriter& json, const Parameter& parameter)
{
    json.beginObject();
    json.field("id", parameter.id);
    json.field("symbol", parameter.symbol);
    json.field("default", parameter.initial);
    json.key("valid");
    writeInterval(json, parameter.valid);
    json.field("excludes_zero", parameter.excludesZero);
    json.field("may_be_infinite", parameter.maybeInfinite);
    json.key("slider");
    writeInterval(json, parameter.slider);
    json.field("step", parameter.step);
    json.field("logarithmic", parameter.isLogarithmic);
    json.field("knee", parameter.knee);
    json.field("learned", parameter.isLearned);
    json.key("stops");
    json.beginArray();
    for (const Stop& stop : parameter.stops) {
        json.beginObject();
        json.field("value", stop.value);
        json.field("name", stop.name);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeFramework(JsonWriter& json, const FrameworkName& framework)
{
    json.beginObject();
    json.field("framework", actiscope::identifier(framework.framework));
    json.field("name", framework.name);
    json.key("parameters");
    json.beginArray();
    for (const FrameworkParameter& parameter : framework.parameters) {
        json.beginObject();
        json.field("name", parameter.name);
        json.field("parameter", parameter.parameter);
        json.field("default", parameter.initial);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeShape(JsonWriter& json, const Shape& shape)
{
    json.beginObject();
    json.key("codomain");
    json.beginArray();
    for (const Interval& interval : shape.codomain)
        writeInterval(json, interval);
    json.endArray();
    json.field("limit_low", shape.limitLow);
    json.field("limit_high", shape.limitHigh);
    json.field("monotonicity", identifier(shape.monotonicity));
    json.field("smoothness", identifier(shape.smoothness));
    json.key("domain");
    writeInterval(json, shape.domain);
    json.key("breaks");
    json.beginArray();
    for (const Break& place : shape.breaks) {
        json.beginObject();
        json.field("x", place.x);
        json.field("kind", identifier(place.kind));
        json.endObject();
    }
    json.endArray();
    json.field("period", shape.period);
    json.endObject();
}

void writeBound(JsonWriter& json, const Bound& bound)
{
    json.beginObject();
    json.field("ulp", bound.ulp);
    json.field("floor", bound.floor);
    json.field("reach", bound.reach);
    json.endObject();
}

void writeAccuracy(JsonWriter& json, const Accuracy& accuracy)
{
    json.beginObject();
    json.key("value");
    writeBound(json, accuracy.value);
    json.key("slope");
    writeBound(json, accuracy.slope);
    json.key("curvature");
    writeBound(json, accuracy.curvature);
    json.key("gradients");
    writeBound(json, accuracy.gradients);
    json.endObject();
}

void writeActivation(JsonWriter& json, const Activation& activation)
{
    const ActivationInfo& info = activation.info();
    json.beginObject();
    json.field("id", info.id);
    json.field("name", info.name);
    json.field("long_name", info.longName);
    json.field("chinese_name", info.chineseName);
    json.field("family", actiscope::identifier(info.family));
    json.key("parameters");
    json.beginArray();
    for (const Parameter& parameter : activation.parameters())
        writeParameter(json, parameter);
    json.endArray();
    json.key("frameworks");
    json.beginArray();
    for (const FrameworkName& framework : info.frameworks)
        writeFramework(json, framework);
    json.endArray();
    json.field("formula", info.formula);
    json.field("derivative", info.derivative);
    json.field("textbook", info.textbook);
    json.field("gradient_at_breaks", info.gradientAtBreaks);
    json.field("year", info.year);
    json.field("source", info.source);
    json.key("accuracy");
    writeAccuracy(json, info.accuracy);
    json.field("follows_alpha", info.followsAlpha);
    json.key("shape");
    writeShape(json, activation.shape(activation.defaults()));
    json.endObject();
}

}  // namespace

std::string catalogueJson()
{
    JsonWriter json;
    json.beginArray();
    for (const Activation& activation : catalogue())
        writeActivation(json, activation);
    json.endArray();
    return json.text();
}

}  // namespace actiscope::app
