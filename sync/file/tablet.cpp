#include "sync/file/tablet.hpp"

#include <stdexcept>

namespace giro::file {
namespace {

template <typename T>
using Usable = boost::system::result<T, Unusable>;

Unusable flawed(Flaw flaw) {
  return {.why = Unusable::Why::flaw, .flaw = flaw, .what = {}};
}

/// An answer opened for reading, and the export it answers.
struct Opened {
  SealedReader reader;
  ExportNote note;
};

Usable<Opened> open_answer(Device& device, const Id& office, Source source) {
  SealedReader reader(std::move(source));
  auto header = reader.header(Kind::answer);
  if (!header) return flawed(header.error());
  if (header->office != office) return flawed(Flaw::other_office);
  auto note = device.outbox().export_note(header->exchange);
  if (!note) return Unusable{.why = Unusable::Why::stranger, .flaw = {}, .what = {}};
  reader.unlock(key_of_answer(*header, note->answer_key));
  return Opened{std::move(reader), std::move(*note)};
}

/// Reads to the end: the number of pages.
Usable<std::uint64_t> count_pages(SealedReader& reader) {
  for (std::uint64_t pages = 0;; ++pages) {
    auto record = reader.next();
    if (!record) return flawed(record.error());
    if (!*record) return pages;
  }
}

void add(Exchanged& sum, const Exchanged& page) {
  sum.pushed += page.pushed;
  sum.rejected += page.rejected;
  sum.conflicts += page.conflicts;
  sum.pulled_rows += page.pulled_rows;
  sum.evicted_clients += page.evicted_clients;
  sum.more = page.more;
}

}  // namespace

void throw_exception_from_error(const Unusable&, const boost::source_location&) {
  throw std::logic_error("an answer that cannot be used was used");
}

WorkReport write_work(Device& device, Environment& environment, const OfficeFacts& office, Sink sink,
                      std::uint32_t page_rows) {
  std::vector<Request> requests;
  auto note = device.write_requests([&](Request request) { requests.push_back(std::move(request)); });
  auto [header, key] = begin_work(office.id, office.shown, note.exchange, environment);
  SealedWriter writer(std::move(sink), header, key);
  writer.add(
      encode(WorkHead{.bearer = office.bearer, .answer_key = note.answer_key, .made_at = note.made_at}));
  for (auto& request : requests) {
    request.app_version = office.app_version;
    request.page_rows = page_rows;
    writer.add(encode(request));
  }
  writer.finish();
  return {.ops = note.ops, .requests = requests.size(), .bytes = writer.written()};
}

Usable<AnswerReport> apply_answer(Device& device, const Id& office, const std::function<Source()>& open,
                                  const Progress& progress) {
  auto whole = open_answer(device, office, open());
  if (!whole) return whole.error();
  AnswerReport report;
  report.fate = whole->note.state == ExportNote::State::applied ? Fate::known : Fate::overtaken;
  if (whole->note.state == ExportNote::State::overtaken) return report;
  auto pages = count_pages(whole->reader);
  if (!pages) return pages.error();

  auto again = open_answer(device, office, open());
  if (!again) return again.error();
  for (std::uint64_t read = 0;; ++read) {
    auto record = again->reader.next();
    if (!record) return flawed(record.error());
    if (!*record) return report;
    auto page = decode_page(**record);
    if (!page) return flawed(page.error());
    auto taken = device.receive_page(again->note, page->follows, page->response);
    if (!taken) return Unusable{.why = Unusable::Why::refused, .flaw = {}, .what = taken.error().what};
    if (progress) progress(read + 1, *pages);
    if (!*taken) continue;  // applied before, or the replica has gone another way
    report.fate = Fate::applied;
    ++report.pages;
    add(report.done, **taken);
  }
}

}  // namespace giro::file
