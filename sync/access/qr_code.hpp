// A text as a QR code: module by module, for a terminal, and as SVG for a letter. Stateless; any thread.
#pragma once

#include <string>

#include "sync/base/result.hpp"

namespace giro {

class QrCode {
 public:
  static constexpr int quiet = 4;  // modules around it, as the standard wants

  /// A Problem: the text is too long for one.
  static Result<QrCode> of(const std::string& text);

  /// Black on white whatever the terminal's colours, two rows to a line.
  std::string in_terminal() const;
  std::string svg() const;

  int width() const { return width_; }
  /// False beyond the edge, too: the quiet zone.
  bool is_dark(int x, int y) const;

 private:
  QrCode(int width, std::string dark) : width_(width), dark_(std::move(dark)) {}

  int width_;
  std::string dark_;  // row by row, '1' or '0'
};

}  // namespace giro
