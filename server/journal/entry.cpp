#include "server/journal/entry.hpp"

#include <google/protobuf/stubs/logging.h>

#include "journal.pb.h"

namespace giro {
namespace {

std::string raw(const Id& id) {
  return std::string(id.view());
}

Id id_of(const std::string& bytes) {
  return id_from_bytes(bytes).value_or(Id{});
}

void write(const JournalledOp& op, journal::Entry& out) {
  auto& o = *out.mutable_op();
  o.set_device(raw(op.envelope.device));
  o.set_number(op.envelope.number);
  o.set_op(op.envelope.op);
  o.set_came(op.envelope.receipt);
  o.set_receipt(op.receipt);
  o.set_user(raw(op.user));
  o.set_role(op.role);
  o.set_corrected_at(op.corrected_at);
  o.set_received_at(op.received_at);
  o.set_trusted(op.trusted);
  if (op.envelope.sealed) o.set_sealed(raw(*op.envelope.sealed));
}

void write(const JournalledAdministration& administration, journal::Entry& out) {
  auto& a = *out.mutable_administration();
  a.set_at(administration.at);
  Op op;
  op.changes = administration.acts;
  a.set_acts(encode_op(op));
}

void write(const Account& account, journal::Entry& out) {
  auto& a = *out.mutable_account();
  a.set_login(account.login);
  a.set_user(raw(account.user));
  a.set_password_hash(account.password_hash);
  a.set_enabled(account.enabled);
  a.set_code_hash(account.code_hash);
  a.set_code_expires_at(account.code_expires_at);
}

void write(const Rotation& rotation, journal::Rotation& out) {
  out.set_key(rotation.key);
  out.set_number(rotation.number);
  out.set_refresh_hash(rotation.refresh_hash);
  out.set_refresh_expires_at(rotation.refresh_expires_at);
  out.set_spent_hash(rotation.spent_hash);
  out.set_salt(rotation.salt);
  out.set_at(rotation.at);
  out.set_before_token_hash(rotation.before_token_hash);
  out.set_before_expires_at(rotation.before_expires_at);
  out.set_reused(rotation.reused);
}

Rotation read(const journal::Rotation& in) {
  return {.key = in.key(),
          .number = in.number(),
          .refresh_hash = in.refresh_hash(),
          .refresh_expires_at = in.refresh_expires_at(),
          .spent_hash = in.spent_hash(),
          .salt = in.salt(),
          .at = in.at(),
          .before_token_hash = in.before_token_hash(),
          .before_expires_at = in.before_expires_at(),
          .reused = in.reused()};
}

void write(const LoginSession& session, journal::Entry& out) {
  auto& s = *out.mutable_session();
  s.set_id(raw(session.id));
  s.set_user(raw(session.user));
  s.set_token_hash(session.token_hash);
  s.set_device_name(session.device_name);
  s.set_created_at(session.created_at);
  s.set_expires_at(session.expires_at);
  s.set_revoked(session.revoked);
  if (!session.rotation.key.empty()) write(session.rotation, *s.mutable_rotation());
  s.set_wipe_at(session.wipe_at);
  s.set_wiped_at(session.wiped_at);
}

void write(const JournalledDevice& device, journal::Entry& out) {
  auto& d = *out.mutable_device();
  d.set_device(raw(device.device));
  d.set_session(raw(device.session));
  d.set_user(raw(device.user));
  d.set_registered_at(device.registered_at);
}

void write(const JournalledErasure& erasure, journal::Entry& out) {
  auto& e = *out.mutable_erasure();
  e.set_row(raw(erasure.erased.row));
  e.set_client(raw(erasure.erased.client));
  e.set_at(erasure.erased.at);
  e.set_reason(erasure.erased.reason);
}

JournalledOp read(const journal::Op& in) {
  return {.envelope = {id_of(in.device()), in.number(), in.op(), in.came(), id_from_bytes(in.sealed())},
          .receipt = in.receipt(),
          .user = id_of(in.user()),
          .role = static_cast<schema::Role>(in.role()),
          .trusted = in.trusted(),
          .corrected_at = in.corrected_at(),
          .received_at = in.received_at()};
}

Result<JournalEntry> read(const journal::Administration& in) {
  JournalledAdministration administration{.at = in.at(), .acts = {}};
  auto op = decode_op(in.acts());
  if (!op) return op.error();
  administration.acts = std::move(op->changes);
  return JournalEntry(std::move(administration));
}

}  // namespace

Bytes encode_entry(const JournalEntry& entry) {
  journal::Entry out;
  std::visit([&](auto& kind) { write(kind, out); }, entry);
  return out.SerializeAsString();
}

Result<JournalEntry> decode_entry(std::string_view bytes) {
  google::protobuf::LogSilencer quiet;  // what is wrong with damaged bytes is for the caller to say
  journal::Entry in;
  if (!in.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
    return Problem{"an entry of the journal cannot be read"};
  switch (in.kind_case()) {
    case journal::Entry::kOp:
      return JournalEntry(read(in.op()));
    case journal::Entry::kAdministration:
      return read(in.administration());
    case journal::Entry::kAccount:
      return JournalEntry(Account{.login = in.account().login(),
                                  .user = id_of(in.account().user()),
                                  .password_hash = in.account().password_hash(),
                                  .enabled = in.account().enabled(),
                                  .code_hash = in.account().code_hash(),
                                  .code_expires_at = in.account().code_expires_at()});
    case journal::Entry::kSession: {
      auto& s = in.session();
      return JournalEntry(LoginSession{.id = id_of(s.id()),
                                       .user = id_of(s.user()),
                                       .token_hash = s.token_hash(),
                                       .device_name = s.device_name(),
                                       .created_at = s.created_at(),
                                       .expires_at = s.expires_at(),
                                       .revoked = s.revoked(),
                                       .rotation = read(s.rotation()),
                                       .wipe_at = s.wipe_at(),
                                       .wiped_at = s.wiped_at()});
    }
    case journal::Entry::kDevice:
      return JournalEntry(JournalledDevice{.device = id_of(in.device().device()),
                                           .session = id_of(in.device().session()),
                                           .user = id_of(in.device().user()),
                                           .registered_at = in.device().registered_at()});
    case journal::Entry::kErasure:
      return JournalEntry(JournalledErasure{{.row = id_of(in.erasure().row()),
                                             .client = id_of(in.erasure().client()),
                                             .at = in.erasure().at(),
                                             .reason = in.erasure().reason()}});
    case journal::Entry::KIND_NOT_SET:
      break;
  }
  return Problem{"an entry of the journal was written by a newer giro-server: update this program"};
}

std::vector<JournalledAdministration> split(JournalledAdministration whole) {
  constexpr std::size_t most_acts = 500;
  constexpr std::size_t most_text_bytes = 256u << 10;  // an encoded piece stays far below Limits::op_bytes
  std::vector<JournalledAdministration> pieces;
  std::size_t text = 0;
  for (auto& act : whole.acts) {
    std::size_t bytes = 0;
    for (auto& cell : act.cells) bytes += as_text(cell.value).size();
    if (pieces.empty() || pieces.back().acts.size() >= most_acts || text + bytes > most_text_bytes) {
      pieces.push_back({.at = whole.at, .acts = {}});
      text = 0;
    }
    text += bytes;
    pieces.back().acts.push_back(std::move(act));
  }
  return pieces;
}

}  // namespace giro
