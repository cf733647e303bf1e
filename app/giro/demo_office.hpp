// DemoOffice: the `giro-server` beside this program, serving a folder on loopback; ends with this object. The
// thread of the window.
#pragma once

#include <QProcess>
#include <QString>

namespace giro {

class DemoOffice {
 public:
  /// `port` 0: a free one. One that served before is asked for by its url().
  explicit DemoOffice(const QString& data, int port = 0);
  ~DemoOffice();
  DemoOffice(const DemoOffice&) = delete;

  /// Where it answers, once it does; empty when it does not start.
  QString url();

  /// The port this folder was served on last; 0: never.
  static int last_port(const QString& data);

 private:
  QString port_file_;
  QProcess process_;
};

}  // namespace giro
