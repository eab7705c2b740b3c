//! Functions of numbers.

use super::builtin::{Native, value};
use super::run::Stop;
use super::value::Val;

pub(super) static MATH: &[Native] = &[
    value("nan", 0, |_, _| Ok(Val::number(f64::NAN))),
    value("infinite", 0, |_, _| Ok(Val::number(f64::INFINITY))),
    value("isnan", 0, |input, _| number(&input, "isnan").map(|number| Val::Bool(number.is_nan()))),
    value("isinfinite", 0, |input, _| number(&input, "isinfinite").map(|number| Val::Bool(number.is_infinite()))),
    value("isnormal", 0, |input, _| number(&input, "isnormal").map(|number| Val::Bool(number.is_normal()))),
    value("abs", 0, |input, _| match &input {
        Val::Num(number) if number.value() < 0.0 || number.value() == 0.0 => Ok(Val::Num(number.absolute())),
        Val::Num(_) | Val::Str(_) => Ok(input),
        _ => Err(Stop::error(format!("{} has no absolute value", input.told()))),
    }),
    value("floor", 0, |input, _| of(&input, "floor", f64::floor)),
    value("ceil", 0, |input, _| of(&input, "ceil", f64::ceil)),
    value("round", 0, |input, _| of(&input, "round", f64::round)),
    value("trunc", 0, |input, _| of(&input, "trunc", f64::trunc)),
    value("rint", 0, |input, _| of(&input, "rint", f64::round_ties_even)),
    value("nearbyint", 0, |input, _| of(&input, "nearbyint", f64::round_ties_even)),
    value("fabs", 0, |input, _| of(&input, "fabs", f64::abs)),
    value("sqrt", 0, |input, _| of(&input, "sqrt", f64::sqrt)),
    value("cbrt", 0, |input, _| of(&input, "cbrt", f64::cbrt)),
    value("exp", 0, |input, _| of(&input, "exp", f64::exp)),
    value("exp2", 0, |input, _| of(&input, "exp2", f64::exp2)),
    value("exp10", 0, |input, _| of(&input, "exp10", |number| 10_f64.powf(number))),
    value("expm1", 0, |input, _| of(&input, "expm1", f64::exp_m1)),
    value("log", 0, |input, _| of(&input, "log", f64::ln)),
    value("log2", 0, |input, _| of(&input, "log2", f64::log2)),
    value("log10", 0, |input, _| of(&input, "log10", f64::log10)),
    value("log1p", 0, |input, _| of(&input, "log1p", f64::ln_1p)),
    value("sin", 0, |input, _| of(&input, "sin", f64::sin)),
    value("cos", 0, |input, _| of(&input, "cos", f64::cos)),
    value("tan", 0, |input, _| of(&input, "tan", f64::tan)),
    value("asin", 0, |input, _| of(&input, "asin", f64::asin)),
    value("acos", 0, |input, _| of(&input, "acos", f64::acos)),
    value("atan", 0, |input, _| of(&input, "atan", f64::atan)),
    value("sinh", 0, |input, _| of(&input, "sinh", f64::sinh)),
    value("cosh", 0, |input, _| of(&input, "cosh", f64::cosh)),
    value("tanh", 0, |input, _| of(&input, "tanh", f64::tanh)),
    value("asinh", 0, |input, _| of(&input, "asinh", f64::asinh)),
    value("acosh", 0, |input, _| of(&input, "acosh", f64::acosh)),
    value("atanh", 0, |input, _| of(&input, "atanh", f64::atanh)),
    value("pow", 2, |_, arguments| of_two(arguments, "pow", f64::powf)),
    value("atan2", 2, |_, arguments| of_two(arguments, "atan2", f64::atan2)),
    value("fmin", 2, |_, arguments| of_two(arguments, "fmin", f64::min)),
    value("fmax", 2, |_, arguments| of_two(arguments, "fmax", f64::max)),
    value("fmod", 2, |_, arguments| of_two(arguments, "fmod", |left, right| left % right)),
    value("hypot", 2, |_, arguments| of_two(arguments, "hypot", f64::hypot)),
    value("ldexp", 2, |_, arguments| of_two(arguments, "ldexp", |number, power| number * power.exp2())),
    value("scalb", 2, |_, arguments| of_two(arguments, "scalb", |number, power| number * power.exp2())),
    value("scalbln", 2, |_, arguments| of_two(arguments, "scalbln", |number, power| number * power.exp2())),
];

fn number(input: &Val, name: &str) -> Result<f64, Stop> {
    let wrong = || Stop::error(format!("{} number required for {name}", input.told()));
    input.as_number().ok_or_else(wrong)
}

fn of(input: &Val, name: &str, function: fn(f64) -> f64) -> Result<Val, Stop> {
    number(input, name).map(|number| Val::number(function(number)))
}

fn of_two(arguments: &[Val], name: &str, function: fn(f64, f64) -> f64) -> Result<Val, Stop> {
    Ok(Val::number(function(number(&arguments[0], name)?, number(&arguments[1], name)?)))
}
