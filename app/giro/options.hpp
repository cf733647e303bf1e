// What `giro` was asked to do. Plain value.
#pragma once

#include <QSize>
#include <QString>
#include <filesystem>
#include <vector>

namespace giro {

struct Options {
  std::vector<std::filesystem::path> replicas;  // one; for pictures one per person
  QString server;                               // the office to sign in at
  QString login;                                // with a password: signs in before the window opens
  QString enrol;                                // a link to sign in with, before the window opens
  bool password_on_stdin = false;               // else in GIRO_PASSWORD, else typed on the screen
  QString screenshots;                          // folder; empty: a window for a person
  QSize size;                                   // of the pictures
  QString theme;                                // light, dark; empty: as kept
  QString language;                             // it, en; empty: as kept

  bool pictures() const { return !screenshots.isEmpty(); }
};

/// Exits with 0 after --help and with 2 on wrong usage.
Options read_options(int argc, char** argv);

}  // namespace giro
