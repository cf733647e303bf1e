#include "sync/access/qr_code.hpp"

#include <qrencode.h>

#include <memory>

namespace giro {

Result<QrCode> QrCode::of(const std::string& text) {
  std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M),
                                                       QRcode_free);
  if (!code) return Problem{"this is too long for a QR code: use the link as text"};
  std::string dark;
  for (int i = 0; i < code->width * code->width; ++i) dark += (code->data[i] & 1) != 0 ? '1' : '0';
  return QrCode(code->width, std::move(dark));
}

bool QrCode::is_dark(int x, int y) const {
  if (x < 0 || y < 0 || x >= width_ || y >= width_) return false;
  return dark_[static_cast<std::size_t>(y * width_ + x)] == '1';
}

std::string QrCode::in_terminal() const {
  std::string text;
  for (int y = -quiet; y < width_ + quiet; y += 2) {
    text += "\x1b[38;5;16m\x1b[48;5;231m";
    for (int x = -quiet; x < width_ + quiet; ++x) {
      bool above = is_dark(x, y), below = is_dark(x, y + 1);
      text += above ? (below ? "█" : "▀") : (below ? "▄" : " ");
    }
    text += "\x1b[0m\n";
  }
  return text;
}

std::string QrCode::svg() const {
  auto side = std::to_string(width_ + 2 * quiet);
  std::string text = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side +
                     "\" width=\"320\" height=\"320\" shape-rendering=\"crispEdges\"><rect width=\"" + side +
                     "\" height=\"" + side + "\" fill=\"white\"/><path fill=\"black\" d=\"";
  for (int y = 0; y < width_; ++y)
    for (int x = 0; x < width_; ++x)
      if (is_dark(x, y))
        text += "M" + std::to_string(x + quiet) + " " + std::to_string(y + quiet) + "h1v1h-1z";
  return text + "\"/></svg>\n";
}

}  // namespace giro
