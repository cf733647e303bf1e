#include "server/ingest/ingest.hpp"

#include <algorithm>

#include "server/office/store.hpp"
#include "sync/base/limits.hpp"

namespace giro {
namespace {

using file::Flaw;

Problem explain(Flaw flaw) {
  switch (flaw) {
    case Flaw::foreign:
      return Problem{"is not a file from a tablet: choose the one that Giro saved"};
    case Flaw::newer:
      return Problem{"was made by a newer Giro: update giro-server, then take it in again"};
    case Flaw::wrong_kind:
      return Problem{"is an answer for a tablet, not a tablet's work: open it on the tablet"};
    case Flaw::other_office:
      return Problem{"is for another office: take it there; this one cannot read it"};
    case Flaw::cut_short:
      return Problem{"is cut short: copy it from the tablet again; nothing of it was taken in"};
    case Flaw::too_large:
      return Problem{"is larger than any tablet makes: save it again on the tablet; nothing was taken in"};
    case Flaw::changed:
      break;
  }
  return Problem{"was damaged on its way: copy it from the tablet again; nothing of it was taken in"};
}

Problem explain(const Refusal& refusal) {
  if (refusal.why == Refusal::Why::reused_token)
    return Problem{
        "comes from a sign-in that was closed because its token was used from two places: sign in on the "
        "tablet again and save a new file; the work is still there"};
  if (refusal.why == Refusal::Why::expired_token)
    return Problem{
        "comes from a sign-in that has expired: sign in on the tablet again and save a new file; "
        "the work is still there"};
  return Problem{
      "comes from a sign-in this office does not know: sign in on the tablet again and save a new "
      "file; the work is still there"};
}

std::vector<Id> devices_of(const Request& request) {
  std::vector<Id> devices;
  for (auto& acked : request.acked) devices.push_back(acked.device);
  for (auto& gap : request.gaps) devices.push_back(gap.device);
  for (auto& envelope : request.envelopes) devices.push_back(envelope.device);
  std::ranges::sort(devices);
  devices.erase(std::unique(devices.begin(), devices.end()), devices.end());
  return devices;
}

/// A file opened: unlocked, its sign-in recognised; its requests come one by one.
struct Opened {
  file::SealedReader reader;
  file::Header header;
  file::WorkHead head;
  SignedIn from;

  /// nullopt after the last.
  Result<std::optional<Request>> next() {
    auto record = reader.next();
    if (!record) return explain(record.error());
    if (!*record) return std::optional<Request>();
    auto request = file::decode_request(**record);
    if (!request) return explain(request.error());
    // It was packed when the file was made, not now: its clock proves an order, not when it arrived.
    request->clock.counts_suspend = false;
    return std::optional(std::move(*request));
  }
};

Result<Opened> open(const IngestDesk& desk, file::Source source) {
  file::SealedReader reader(std::move(source));
  auto header = reader.header(file::Kind::work);
  if (!header) return explain(header.error());
  if (header->office != desk.office_id) return explain(Flaw::other_office);
  auto key = file::key_of_work(*header, desk.seal);
  if (!key) return explain(key.error());
  reader.unlock(*key);
  auto first = reader.next();
  if (!first) return explain(first.error());
  if (!*first) return explain(Flaw::foreign);
  auto head = file::decode_head(**first);
  if (!head) return explain(head.error());
  auto from = desk.accounts.recognise_in_file(head->bearer);
  if (!from) return explain(from.error());
  return Opened{std::move(reader), *header, std::move(*head), std::move(*from)};
}

/// Reads to the end: how many requests there are. Nothing is decided yet.
Result<std::size_t> check(const IngestDesk& desk, const OpenFile& open_file) {
  auto opened = open(desk, open_file());
  if (!opened) return opened.error();
  for (std::size_t count = 0;; ++count) {
    auto request = opened->next();
    if (!request) return request.error();
    if (!*request) return count;
    if (!desk.accounts.claim_devices(opened->from, devices_of(**request)))
      return Problem{"brings work under a device id of another user: sync that tablet over the network once"};
  }
}

/// What the store knows of these envelopes: all of the op's bytes, under the same number.
bool is_known(const Snapshot& snapshot, const Envelope& envelope) {
  auto known = snapshot.numbered(envelope.device, envelope.number);
  return known && known->hash == hash_of(envelope);
}

void count(const Snapshot& snapshot, const Envelope& envelope, IngestReport& report) {
  auto decided = snapshot.numbered(envelope.device, envelope.number);
  if (!decided || decided->hash != hash_of(envelope)) {
    ++report.forked;
    return;
  }
  auto verdict = snapshot.op(decided->op)->outcome.verdict;
  report.accepted += verdict == Verdict::accepted;
  report.rejected += verdict == Verdict::rejected;
  report.waiting += verdict == Verdict::waiting;
  report.quarantined += verdict == Verdict::quarantined;
}

void push(Office& office, const Caller& caller, const Request& request, IngestReport& report) {
  std::vector<const Envelope*> fresh;
  {
    auto before = office.store().snapshot();
    for (auto& envelope : request.envelopes)
      if (!is_known(*before, envelope)) fresh.push_back(&envelope);
  }
  Push each{.caller = caller, .request = &request};
  office.push_all({&each, 1});
  report.ops += request.envelopes.size();
  report.known += request.envelopes.size() - fresh.size();
  auto after = office.store().snapshot();
  for (auto* envelope : fresh) count(*after, *envelope, report);
}

/// Every page from the request's token on, as the tablet would have asked for them.
std::uint64_t answer(const IngestDesk& desk, const Opened& from, const Caller& caller, Request ask,
                     const file::Sink& sink) {
  auto [header, key] = file::begin_answer(desk.office_id, from.header.exchange, from.head.answer_key,
                                          desk.office.environment());
  file::SealedWriter writer(sink, header, key);
  std::uint64_t pages = 0;
  for (bool more = true; more;) {
    auto response = desk.office.answer(caller, ask);
    auto record = file::encode(file::AnswerPage{digest(ask.token), response});
    if (record.size() > Limits::body_bytes && ask.page_rows != 1) {  // rows of long texts: fewer at once
      ask.page_rows = ask.page_rows ? std::max(1u, ask.page_rows / 2)
                                    : static_cast<std::uint32_t>(Limits::default_rows_per_page / 2);
      continue;
    }
    writer.add(record);
    ++pages;
    ask.token = response.token;
    more = response.more && pages < Limits::file_records;  // the next file goes on from there
  }
  writer.finish();
  return pages;
}

}  // namespace

Result<IngestReport> ingest(const IngestDesk& desk, const OpenFile& open_file, const file::Sink& sink,
                            const IngestProgress& progress) {
  auto total = check(desk, open_file);
  if (!total) return total.error();
  auto opened = open(desk, open_file());
  if (!opened) return opened.error();
  auto& from = opened->from;
  Caller caller{
      .user = from.user.id, .role = from.user.role, .session = from.session.id, .trusted = from.trusted};
  IngestReport report{.login = from.user.login, .trusted = from.trusted};
  std::optional<Request> last;
  for (std::size_t done = 0;; ++done) {
    auto request = opened->next();
    if (!request) return request.error();
    if (!*request) break;
    push(desk.office, caller, **request, report);
    last = std::move(**request);
    if (progress) progress(done + 1, *total);
  }
  report.too_old = last && last->schema < schema::oldest_version;
  if (!sink || !last || report.too_old) return report;
  last->envelopes.clear();
  report.pages = answer(desk, *opened, caller, std::move(*last), sink);
  return report;
}

}  // namespace giro
