// Bad input and bad state as values: Result<T> is a T or a Problem, a sentence that says what happened and
// what to do. Machine failures (disk, database) are exceptions instead; programmer errors are GIRO_ASSERT.
#pragma once

#include <boost/system/result.hpp>
#include <stdexcept>
#include <string>

namespace giro {

struct Problem {
  std::string what;  // one line, for people: what happened, what to do next
};

/// Found by boost::system::result when value() is called on a Problem that nobody checked.
[[noreturn]] inline void throw_exception_from_error(const Problem& problem, const boost::source_location&) {
  throw std::runtime_error(problem.what);
}

/// A Result<std::string> is returned as {boost::system::in_place_value, text}: a text could be either.
template <typename T>
using Result = boost::system::result<T, Problem>;

}  // namespace giro
