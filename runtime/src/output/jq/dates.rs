//! Functions of time: seconds since 1970, and jq's broken-down time, an array of year, month (from 0), day, hours,
//! minutes, seconds, day of the week and day of the year (from 0).

use super::builtin::{Native, value};
use super::run::Stop;
use super::value::Val;
use jiff::civil::DateTime;
use jiff::fmt::strtime::{self, BrokenDownTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use std::time::{SystemTime, UNIX_EPOCH};

pub(super) static DATES: &[Native] = &[
    value("now", 0, |_, _| {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Ok(Val::number(since.as_secs_f64()))
    }),
    value("gmtime", 0, |input, _| seconds(&input, "gmtime").and_then(|at| broken_down(at, &TimeZone::UTC))),
    value("localtime", 0, |input, _| seconds(&input, "localtime").and_then(|at| broken_down(at, &TimeZone::system()))),
    value("mktime", 0, |input, _| {
        if !matches!(input, Val::Arr(_)) {
            return Err(Stop::error("mktime requires array of 6 numbers"));
        }
        let zoned = zoned(&input, &TimeZone::UTC, "mktime")?;
        Ok(Val::number(zoned.timestamp().as_second() as f64))
    }),
    value("strftime", 1, |input, arguments| format(&input, &arguments[0], &TimeZone::UTC, "strftime/1")),
    value("strflocaltime", 1, |input, arguments| format(&input, &arguments[0], &TimeZone::system(), "strflocaltime/1")),
    value("strptime", 1, |input, arguments| strptime(&input, &arguments[0])),
];

fn seconds(input: &Val, name: &str) -> Result<f64, Stop> {
    input.as_number().ok_or_else(|| Stop::error(format!("{name}() requires a number")))
}

fn broken_down(at: f64, zone: &TimeZone) -> Result<Val, Stop> {
    let wrong = || Stop::error("error converting number of seconds since epoch to datetime");
    let zoned = Timestamp::from_second(at.floor() as i64).map_err(|_| wrong())?.to_zoned(zone.clone());
    let second = f64::from(zoned.second()) + (at - at.floor());
    Ok(parts(&zoned.datetime(), second))
}

fn parts(time: &DateTime, second: f64) -> Val {
    let numbers = [
        f64::from(time.year()),
        f64::from(time.month()) - 1.0,
        f64::from(time.day()),
        f64::from(time.hour()),
        f64::from(time.minute()),
        second,
        f64::from(time.weekday().to_sunday_zero_offset()),
        f64::from(time.day_of_year()) - 1.0,
    ];
    Val::list(numbers.into_iter().map(Val::number).collect())
}

/// A broken-down time, or seconds since 1970.
fn zoned(input: &Val, zone: &TimeZone, name: &str) -> Result<Zoned, Stop> {
    let wrong = || Stop::error(format!("{name} requires parsed datetime inputs"));
    let broken = match input {
        Val::Num(number) => broken_down(number.value(), zone)?,
        other => other.clone(),
    };
    let Val::Arr(items) = &broken else { return Err(wrong()) };
    let mut numbers = [0.0, 0.0, 1.0, 0.0, 0.0, 0.0];
    for (number, item) in numbers.iter_mut().zip(items.iter()) {
        *number = item.as_number().ok_or_else(wrong)?;
    }
    if items.iter().any(|item| item.as_number().is_none()) {
        return Err(wrong());
    }
    let [year, month, day, hour, minute, second] = numbers;
    let time = DateTime::new(
        year as i16,
        month as i8 + 1,
        day as i8,
        hour as i8,
        minute as i8,
        (second.floor() as i8).min(59),
        0,
    );
    time.and_then(|time| time.to_zoned(zone.clone())).map_err(|_| wrong())
}

fn format(input: &Val, format: &Val, zone: &TimeZone, name: &str) -> Result<Val, Stop> {
    let Some(format) = format.as_str() else { return Err(Stop::error(format!("{name} requires a string format"))) };
    let zoned = zoned(input, zone, name)?;
    let text = strtime::format(format, &zoned);
    text.map(Val::text).map_err(|_| Stop::error(format!("{name}: unknown system failure")))
}

fn strptime(input: &Val, format: &Val) -> Result<Val, Stop> {
    let Some(text) = input.as_str() else {
        return Err(Stop::error(format!("strptime/1 requires string inputs and arguments, not {}", input.told())));
    };
    let Some(format) = format.as_str() else {
        return Err(Stop::error("strptime/1 requires string inputs and arguments"));
    };
    let wrong = || Stop::error(format!("date \"{text}\" does not match format \"{format}\""));
    let parsed = BrokenDownTime::parse(format, text).map_err(|_| wrong())?;
    let time =
        parsed.to_datetime().or_else(|_| parsed.to_date().map(|date| date.at(0, 0, 0, 0))).map_err(|_| wrong())?;
    Ok(parts(&time, f64::from(time.second())))
}
