// A part of the journal: whatever its bytes, reading ends within them, at a whole frame; and of frames we
// wrote, one damaged byte hides the frame it hit and what follows, never anything before.
#include <algorithm>
#include <sstream>

#include "server/journal/journal_file.hpp"
#include "tests/fuzz/target.hpp"

using namespace giro;

namespace {

std::vector<Frame> frames_of(std::string_view bytes, std::uintmax_t& end) {
  std::istringstream part{std::string(bytes)};
  std::vector<Frame> frames;
  std::uintmax_t before = 0;
  end = read_frames(part, 0, [&](const Frame& frame, const Extent& extent) {
    GIRO_ASSERT(extent.start == before && extent.end > extent.start && extent.end <= bytes.size());
    before = extent.end;
    frames.push_back(frame);
    return true;
  });
  GIRO_ASSERT(end == before);
  return frames;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto bytes = bytes_of(data, size);
  std::uintmax_t end = 0;
  frames_of(bytes, end);
  std::string part;
  std::vector<std::size_t> ends;
  auto damage = take(bytes) * 256;
  damage += take(bytes);
  for (std::size_t i = 0; !bytes.empty() && i < 5; ++i) {
    auto length = take(bytes);
    length = std::min(length, bytes.size());
    part += encode_frame({.number = i + 1,
                          .place = static_cast<std::uint32_t>(i),
                          .last = i % 2 == 0,
                          .packed = i % 3 == 0,
                          .entry = Bytes(bytes.substr(0, length))});
    ends.push_back(part.size());
    bytes.remove_prefix(length);
  }
  auto whole = frames_of(part, end);
  GIRO_ASSERT(whole.size() == ends.size() && end == part.size());
  for (std::size_t i = 0; i < whole.size(); ++i)
    GIRO_ASSERT(whole[i].number == i + 1 && whole[i].last == (i % 2 == 0) && whole[i].packed == (i % 3 == 0));
  if (part.empty()) return 0;
  part[damage % part.size()] ^= 4;
  std::size_t sound = 0;
  while (ends[sound] <= damage % part.size()) ++sound;
  GIRO_ASSERT(frames_of(part, end).size() == sound);
  GIRO_ASSERT(end == (sound ? ends[sound - 1] : 0));
  return 0;
}

std::vector<std::string> seeds() {
  auto one = encode_frame(make_frame(1, 0, true, "first")),
       two = encode_frame(make_frame(2, 1, false, std::string(5000, 'x')));
  return {one, two, one + two, one + two.substr(0, 40), std::string("\0\x30\4twelve\2and\5parts\0", 21)};
}
