// giro-server ingest FILE… [--answer FILE]: takes in the work that tablets saved as files, while it serves
// too.
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <iostream>
#include <system_error>

#include "server/accounts/user_facts.hpp"
#include "server/cli/command_line.hpp"
#include "server/ingest/ingest.hpp"

namespace giro::cli {
namespace {

struct IngestOptions {
  std::vector<std::string> files;
  std::string answer;
};

file::Source reading(const std::filesystem::path& path) {
  auto stream = std::make_shared<std::ifstream>(path, std::ios::binary);
  return [stream](char* to, std::size_t size) {
    stream->read(to, static_cast<std::streamsize>(size));
    return static_cast<std::size_t>(stream->gcount());
  };
}

/// A file under another name until it is whole and on the disk: a stick may be pulled at any time.
class WholeFile {
 public:
  explicit WholeFile(const std::filesystem::path& path) : path_(path), part_(path) {
    part_ += ".part";
    file_ = ::open(part_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file_ < 0) fail();
  }
  ~WholeFile() {
    if (file_ < 0) return;
    ::close(file_);
    std::error_code ignored;
    std::filesystem::remove(part_, ignored);
  }
  WholeFile(const WholeFile&) = delete;

  void write(std::string_view bytes) {
    while (!bytes.empty()) {
      auto done = ::write(file_, bytes.data(), bytes.size());
      if (done < 0) fail();
      bytes.remove_prefix(static_cast<std::size_t>(done));
    }
  }
  void keep() {
    if (::fsync(file_) != 0) fail();
    ::close(std::exchange(file_, -1));
    std::filesystem::rename(part_, path_);
  }

 private:
  [[noreturn]] void fail() const {
    throw std::system_error(errno, std::generic_category(), "cannot write " + part_.string());
  }

  std::filesystem::path path_;
  std::filesystem::path part_;
  int file_ = -1;
};

std::string number(std::uint64_t count, const char* what) {
  return count ? ", " + std::to_string(count) + " " + what : std::string();
}

void tell(const std::filesystem::path& path, const IngestReport& report) {
  std::cout << path.string() << ": " << report.ops << " operations of " << report.login
            << number(report.known, "here already") << number(report.accepted, "accepted")
            << number(report.rejected, "rejected") << number(report.waiting, "waiting for something earlier")
            << number(report.quarantined, "in quarantine for a manager")
            << number(report.forked, "of a copied tablet, which will send them again") << "\n";
}

/// Where the answer to `file` goes; empty: nowhere. For several files `--answer` is a folder.
std::filesystem::path answer_of(const std::filesystem::path& file, const IngestOptions& options) {
  if (options.answer.empty()) return {};
  if (!std::filesystem::is_directory(options.answer)) return options.answer;
  return std::filesystem::path(options.answer) / (file.filename().string() + ".answer");
}

Done take_in(const IngestDesk& desk, const std::filesystem::path& path, const IngestOptions& options) {
  if (!std::filesystem::is_regular_file(path)) return Problem{"is not there, or is no file: check its name"};
  std::optional<WholeFile> answer;
  file::Sink sink;
  auto answer_path = answer_of(path, options);
  if (!answer_path.empty()) {
    answer.emplace(answer_path);
    sink = [&](std::string_view bytes) { answer->write(bytes); };
  }
  auto report = ingest(
      desk, [&] { return reading(path); }, sink, show_progress("Taking in"));
  if (!report) return report.error();
  tell(path, *report);
  if (report->too_old)
    std::cout << "That app is too old for an answer: what it recorded has arrived, update it.\n";
  if (!answer || report->too_old) return {};
  answer->keep();
  std::cout << "Answer in " << answer_path.string() << ": open it on the same tablet.\n";
  return {};
}

Done ingest_all(OfficeHome& home, const IngestOptions& options) {
  if (options.files.size() > 1 && !options.answer.empty() && !std::filesystem::is_directory(options.answer))
    return Problem{"--answer must name a folder that exists when several files are taken in"};
  Accounts accounts(home.store(), users_of(home.store()), home.environment());
  IngestDesk desk{home.office(), accounts, home.id(), home.seal()};
  std::size_t refused = 0;
  for (auto& file : options.files) {
    auto done = take_in(desk, file, options);
    if (done) continue;
    if (options.files.size() == 1) return Problem{file + " " + done.error().what};
    ++refused;
    std::cerr << "giro-server: " << file << " " << done.error().what << std::endl;
  }
  if (refused == 0) return {};
  return Problem{std::to_string(refused) + " of " + std::to_string(options.files.size()) +
                 " files were not taken in; the others were"};
}

}  // namespace

void add_ingest(CLI::App& app, CommandLine& line) {
  auto* command = app.add_subcommand("ingest", "Take in the work that tablets saved as files");
  auto options = std::make_shared<IngestOptions>();
  command
      ->add_option("FILE", options->files,
                   "Saved by the tablet; any number, in any order, any number of times")
      ->required();
  command->add_option("--answer", options->answer,
                      "Where the tablet's answer goes; for several files a folder");
  runs(command, line, [&line, options] {
    return with_office(line, [&](OfficeHome& home) { return ingest_all(home, *options); });
  });
}

}  // namespace giro::cli
