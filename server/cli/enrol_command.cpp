// giro-server device enrol: a one-time code with which a person's tablet signs in without a password.
#include <fcntl.h>
#include <unistd.h>

#include <iostream>

#include "server/accounts/password.hpp"
#include "server/cli/command_line.hpp"
#include "server/cli/qr_code.hpp"
#include "server/http/tls.hpp"
#include "server/office/admin.hpp"
#include "sync/access/enrolment.hpp"
#include "sync/base/limits.hpp"

namespace giro::cli {
namespace {

struct EnrolOptions {
  std::string login;
  int hours = 24;
  std::string url;
  std::string certificate;
  std::string svg;
  bool pin = false;
  bool cancel = false;
};

/// What `serve` is told by the configuration or the environment, for who did not say it here.
std::string told_to_serve(const CLI::App& enrol, const std::string& option) {
  auto& root = *enrol.get_parent()->get_parent();
  auto said = root.get_subcommand("serve")->get_option(option)->results();
  return said.empty() ? std::string() : said.back();
}

Result<Enrolment> enrolment_for(const EnrolOptions& options, OfficeHome& home) {
  Enrolment enrolment{.office = options.url, .login = options.login, .code = {}, .pin = {}};
  std::array<Byte, 5> random{};
  home.environment().random(random);
  enrolment.code = enrolment_code(random);
  bool tls = enrolment.office.starts_with("https://") && !options.certificate.empty();
  if (tls && (options.pin || !is_public(options.certificate))) {
    auto pin = key_pin(options.certificate);
    if (!pin)
      return Problem{"cannot read the certificate " + options.certificate +
                     ": give a PEM file with --tls-cert"};
    enrolment.pin = *pin;
  }
  if (auto read = read_enrolment_link(enrolment_link(enrolment)); !read || *read != enrolment)
    return Problem{
        "say how tablets reach the office, such as --url https://ufficio.example:8443 (or url under [serve] "
        "in "
        "the configuration)"};
  return enrolment;
}

/// A code given out before is worth nothing any more.
Done keep_code(OfficeHome& home, const std::string& login, const std::string& code, std::int64_t expires_at) {
  AdminBatch batch(home.office());
  auto user = batch.find("app_user", "login", Value(login));
  if (!user) return Problem{"there is no user \"" + login + "\": see giro-server user list"};
  auto account =
      home.store().account_of(*user).value_or(Account{.login = login, .user = *user, .password_hash = {}});
  account.code_hash = code.empty() ? std::string() : hash_password(plain_code(code));
  account.code_expires_at = expires_at;
  home.store().put_account(account);
  batch.commit();
  return {};
}

/// Readable by whoever ran the command alone: it holds the code.
Done write_picture(const std::string& path, const std::string& svg) {
  int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  bool written = file >= 0 && ::fchmod(file, 0600) == 0 &&
                 ::write(file, svg.data(), svg.size()) == static_cast<ssize_t>(svg.size());
  if (file >= 0) ::close(file);
  if (!written) return Problem{"cannot write " + path + ": choose another file with --svg"};
  return {};
}

Done enrol(OfficeHome& home, const EnrolOptions& options) {
  if (options.cancel) {
    if (auto done = keep_code(home, options.login, "", 0); !done) return done;
    std::cout << "No code of " << options.login << " is good any more.\n";
    return {};
  }
  auto enrolment = enrolment_for(options, home);
  if (!enrolment) return enrolment.error();
  auto link = enrolment_link(*enrolment);
  auto picture = QrCode::of(link);
  if (!picture) return picture.error();
  auto expires_at = home.environment().clock().wall_at + options.hours * 3'600'000LL;
  if (auto done = keep_code(home, options.login, enrolment->code, expires_at); !done) return done;
  if (!options.svg.empty())
    if (auto done = write_picture(options.svg, picture->svg()); !done) return done;
  std::cout << "Good once, for " << options.login << ", until " << moment(expires_at) << " UTC.\ncode  "
            << enrolment->code << "\nlink  " << link << "\n";
  if (isatty(STDOUT_FILENO)) std::cout << picture->in_terminal();
  std::cout
      << "On the tablet: I have a code (Ho un codice). Paste the link, or type address, user and code.\n";
  return {};
}

}  // namespace

void add_enrol(CLI::App& device, CommandLine& line) {
  auto* command =
      device.add_subcommand("enrol", "A one-time code, and its QR, to sign in a person's tablet with");
  auto options = std::make_shared<EnrolOptions>();
  command->add_option("LOGIN", options->login, "Whose tablet it is")->required();
  command->add_option("--hours", options->hours, "How long the code is good")
      ->capture_default_str()
      ->check(CLI::Range(1, 24 * 14));
  command->add_option("--url", options->url, "How tablets reach the office; as told to serve, if not here");
  command->add_option("--tls-cert", options->certificate,
                      "The office's certificate: unless it is a public one, its key pin goes into the link");
  command->add_flag("--pin", options->pin, "The key pin of a public certificate, too");
  command->add_option("--svg", options->svg, "Write the QR into this file");
  command->add_flag("--cancel", options->cancel, "Take back a code that was given out");
  runs(command, line, [&line, options, command] {
    if (options->url.empty()) options->url = told_to_serve(*command, "--url");
    if (options->certificate.empty()) options->certificate = told_to_serve(*command, "--tls-cert");
    return with_office(line, [&](OfficeHome& home) { return enrol(home, *options); });
  });
}

}  // namespace giro::cli
