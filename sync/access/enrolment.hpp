// Enrolment: what the office hands over, as a link or a QR, so that a tablet can sign in once without a
// password: where the office is, how its certificate is known, who signs in, and a one-time code.
//
//     giro://enrol?office=https%3A%2F%2Fufficio.example&user=mario&code=K7QM-2X9R&pin=sha256%2F%2F…
//
// A code is eight letters and digits that people do not mix up, in two groups; it is read whatever its case,
// its hyphen and its spaces, with O for 0, I and L for 1. Pure; any thread.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "sync/base/id.hpp"
#include "sync/base/result.hpp"

namespace giro {

struct Enrolment {
  std::string office;  // http or https, with the port if it is not the usual one
  std::string login;
  std::string code;
  std::string
      pin;  // sha256//base64 of the certificate's public key; empty: whoever the tablet's system trusts

  bool operator==(const Enrolment&) const = default;
};

inline constexpr std::size_t enrolment_code_letters = 8;

/// As it is shown: 40 bits of these five bytes.
std::string enrolment_code(std::span<const Byte, 5> random);
/// As it is compared: capitals, nothing between; empty: not a code.
std::string plain_code(std::string_view typed);

std::string enrolment_link(const Enrolment&);
bool looks_like_enrolment_link(std::string_view);
/// White space in and around it does not count: links are copied from letters and screens.
Result<Enrolment> read_enrolment_link(std::string_view);

/// sha256//, then 32 bytes as base64.
bool is_key_pin(std::string_view);

}  // namespace giro
