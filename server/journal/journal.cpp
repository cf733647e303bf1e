#include "server/journal/journal.hpp"

#include <algorithm>

#include "server/journal/journal_file.hpp"

namespace giro {
namespace {

namespace fs = std::filesystem;
constexpr std::string_view prefix = "journal-", suffix = ".log";

fs::path part_name(std::size_t number) {
  auto digits = std::to_string(number);
  return std::string(prefix) + std::string(6 - std::min<std::size_t>(digits.size(), 6), '0') + digits +
         std::string(suffix);
}

std::size_t part_number(const fs::path& part) {
  return std::stoul(part.stem().string().substr(prefix.size()));
}

/// Finds complete groups in frames that arrive in order.
struct Groups {
  std::uint64_t number = 0;
  std::uint32_t next_place = 0;
  std::uintmax_t start = 0;

  /// True: this frame completes a group.
  bool complete(const Frame& frame, const Extent& at) {
    if (frame.place == 0) number = frame.number, next_place = 0, start = at.start;
    bool continues = frame.number == number && frame.place == next_place;
    next_place = continues ? next_place + 1 : 0;
    return continues && frame.last;
  }
};

Result<Journal::Standing> read_group(const fs::path& part, std::uintmax_t start) {
  Journal::Standing group;
  Result<void> read;
  read_frames(part, start, [&](const Frame& frame, const Extent&) {
    group.number = frame.number;
    if (frame.entry.empty()) return false;  // it only strikes
    auto bytes = entry_of(frame);
    auto entry = bytes ? decode_entry(*bytes) : Result<JournalEntry>(bytes.error());
    if (entry)
      group.entries.push_back(std::move(*entry));
    else
      read = entry.error();
    return !frame.last && read.has_value();
  });
  if (!read) return read.error();
  return group;
}

}  // namespace

/// Where a standing group's frames begin.
struct Journal::Place {
  std::uint64_t number = 0;
  std::size_t part = 0;
  std::uintmax_t start = 0;
};

Journal::Journal(fs::path folder, std::uintmax_t part_bytes)
    : folder_(std::move(folder)), part_bytes_(part_bytes) {
  fs::create_directories(folder_);
}

std::vector<fs::path> Journal::parts() const {
  std::vector<fs::path> found;
  for (auto& entry : fs::directory_iterator(folder_)) {
    auto name = entry.path().filename().string();
    if (name.starts_with(prefix) && name.ends_with(suffix)) found.push_back(entry.path());
  }
  std::ranges::sort(found);
  return found;
}

/// Follows what other processes appended since; a group that was never finished does not count.
void Journal::catch_up() {
  auto all = parts();
  auto newest = all.empty() ? folder_ / part_name(1) : all.back();
  bool fresh = current_ != newest;
  if (fresh) current_ = newest, end_ = last_ = 0;
  auto scan = [&](const fs::path& part, std::uintmax_t from) {
    Groups groups;
    auto sound = from;
    read_frames(part, from, [&](const Frame& frame, const Extent& at) {
      if (groups.complete(frame, at)) last_ = frame.number, sound = at.end;
      return true;
    });
    return sound;
  };
  end_ = scan(current_, end_);
  if (!fresh || all.empty()) return;
  for (auto part = all.rbegin() + 1; last_ == 0 && part != all.rend(); ++part) scan(*part, 0);
}

void Journal::append(std::uint64_t number, std::span<const JournalEntry> entries) {
  catch_up();
  if (end_ >= part_bytes_ || (turns_ && end_ > 0)) {
    current_ = folder_ / part_name(part_number(current_) + 1);
    end_ = 0;
  }
  Bytes bytes;
  std::uint32_t place = 0;
  for (auto& entry : entries) {
    bytes += encode_frame(make_frame(number, place, place + 1 == entries.size(), encode_entry(entry)));
    ++place;
  }
  if (entries.empty()) bytes = encode_frame({.number = number, .last = true});
  write_durably(current_, end_, bytes);
  end_ += bytes.size();
  last_ = number;
  turns_ = false;
}

std::uint64_t Journal::last_number() {
  catch_up();
  return last_;
}

Result<std::vector<Journal::Place>> Journal::standing(const std::vector<fs::path>& all,
                                                      Visited& visited) const {
  std::vector<Place> places;
  for (std::size_t part = 0; part < all.size(); ++part) {
    Groups groups;
    auto end = read_frames(all[part], 0, [&](const Frame& frame, const Extent& at) {
      if (!groups.complete(frame, at)) return true;
      while (!places.empty() && places.back().number >= frame.number) places.pop_back();
      places.push_back({frame.number, part, groups.start});
      return true;
    });
    visited.torn_bytes = fs::file_size(all[part]) - end;
    if (visited.torn_bytes != 0 && part + 1 < all.size())
      return Problem{all[part].string() + " is damaged at byte " + std::to_string(end) +
                     ": put an undamaged copy in its place, or move it and the later ones away"};
  }
  return places;
}

Result<Journal::Visited> Journal::each_after(std::uint64_t number,
                                             const std::function<Result<void>(const Standing&)>& visit,
                                             const Progress& progress) const {
  Visited visited;
  auto all = parts();
  auto places = standing(all, visited);
  if (!places) return places.error();
  std::erase_if(*places, [&](auto& place) { return place.number <= number; });
  for (auto& place : *places) {
    auto group = read_group(all[place.part], place.start);
    if (!group) return group.error();
    if (auto done = visit(*group); !done) return done.error();
    ++visited.groups;
    if (progress) progress(visited.groups, places->size());
  }
  return visited;
}

Result<std::size_t> Journal::rewrite(
    const std::function<std::optional<JournalEntry>(const JournalEntry&)>& instead) {
  std::size_t rewritten = 0;
  auto all = parts();
  if (!all.empty()) all.pop_back();
  for (auto& part : all) {
    Bytes bytes;
    std::size_t here = 0;
    auto end = read_frames(part, 0, [&](const Frame& frame, const Extent&) {
      std::optional<JournalEntry> other;
      if (auto unpacked = entry_of(frame); unpacked && !frame.entry.empty())
        if (auto entry = decode_entry(*unpacked)) other = instead(*entry);
      here += other.has_value();
      bytes += encode_frame(other ? make_frame(frame.number, frame.place, frame.last, encode_entry(*other))
                                  : frame);
      return true;
    });
    if (end != fs::file_size(part)) return Problem{part.string() + " is damaged: move it away, or delete it"};
    if (here == 0) continue;
    auto fresh = part;
    fresh += ".new";
    write_durably(fresh, 0, bytes);
    fs::rename(fresh, part);
    write_durably(part, bytes.size(), {});
    rewritten += here;
  }
  return rewritten;
}

std::size_t Journal::forget(std::uint64_t number) {
  std::size_t forgotten = 0;
  auto all = parts();
  for (auto part = all.begin(); part != all.end() && part + 1 != all.end(); ++part, ++forgotten) {
    std::uint64_t most = 0;
    read_frames(*part, 0, [&](const Frame& frame, const Extent&) {
      most = std::max(most, frame.number);
      return true;
    });
    if (most > number) break;
    fs::remove(*part);
  }
  return forgotten;
}

}  // namespace giro
