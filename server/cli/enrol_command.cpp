// giro-server device enrol: a one-time code with which a person's tablet signs in without a password.
#include <fcntl.h>
#include <unistd.h>

#include <iostream>

#include "server/administration/sign_ins.hpp"
#include "server/cli/command_line.hpp"
#include "server/http/tls.hpp"
#include "sync/access/qr_code.hpp"

namespace giro::cli {
namespace {

struct EnrolOptions {
  std::string login;
  int hours = usual_code_hours;
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

/// Readable by whoever ran the command alone: it holds the code.
Done write_picture(const std::string& path, const std::string& svg) {
  int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  bool written = file >= 0 && ::fchmod(file, 0600) == 0 &&
                 ::write(file, svg.data(), svg.size()) == static_cast<ssize_t>(svg.size());
  if (file >= 0) ::close(file);
  if (!written) return Problem{"cannot write " + path + ": choose another file with --svg"};
  return {};
}

Done take_back(OfficeHome& home, const Id& user, const std::string& login) {
  if (auto done = cancel_code(home.office(), user); !done) return done.error();
  std::cout << "No code of " << login << " is good any more.\n";
  return {};
}

Done enrol(OfficeHome& home, const EnrolOptions& options) {
  auto user = user_called(home.store(), options.login);
  if (!user) return Problem{"there is no user \"" + options.login + "\": see giro-server user list"};
  if (options.cancel) return take_back(home, *user, options.login);
  if (options.url.empty())
    return Problem{
        "say how tablets reach the office, such as --url https://ufficio.example:8443 (or url under [serve] "
        "in the configuration)"};
  auto pin = pin_to_hand_out(options.url, options.certificate, options.pin);
  if (!pin) return pin.error();
  auto given = give_code(home.office(), *user, options.hours, {.url = options.url, .pin = *pin});
  if (!given) return given.error();
  std::cout << "Good once, for " << options.login << ", until " << moment(given->expires_at)
            << " UTC.\ncode  " << given->enrolment.code << "\nlink  " << given->link << "\n";
  auto picture = QrCode::of(given->link);
  if (!picture) return picture.error();
  if (!options.svg.empty())
    if (auto done = write_picture(options.svg, picture->svg()); !done) return done;
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
      ->check(CLI::Range(1, most_code_hours));
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
