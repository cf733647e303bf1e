// One part of the journal as a file of frames. A frame is an entry of a group: size, the group's number, its
// place in the group, whether it is the last, a digest of all that, and the entry, packed with zstd when it
// is long. Whatever does not match its digest ends the sound part of the file. Stateless; the caller's lock.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>

#include "sync/op/op.hpp"

namespace giro {

struct Frame {
  std::uint64_t number = 0;
  std::uint32_t place = 0;
  bool last = false;
  bool packed = false;  // with zstd
  Bytes entry;
};

/// Packed if that is worth the time: a visit is not.
Frame make_frame(std::uint64_t number, std::uint32_t place, bool last, Bytes entry);
/// A Problem: it does not unpack.
Result<Bytes> entry_of(const Frame&);

/// Where a frame lies in its file.
struct Extent {
  std::uintmax_t start = 0;
  std::uintmax_t end = 0;
};

using FrameVisitor = std::function<bool(const Frame&, const Extent&)>;

/// Visits sound frames from `offset` on, until `visit` says false; returns where the last one visited ends.
std::uintmax_t read_frames(const std::filesystem::path&, std::uintmax_t offset, const FrameVisitor& visit);
std::uintmax_t read_frames(std::istream&, std::uintmax_t offset, const FrameVisitor& visit);

Bytes encode_frame(const Frame&);

/// Cuts the file to `size`, writes the bytes after it and waits for the disk. Throws StoreFailure.
void write_durably(const std::filesystem::path&, std::uintmax_t size, std::string_view bytes);

}  // namespace giro
