#include "app/models/admin_link.hpp"

namespace giro {

void AdminLink::step(int by) {
  asking_ += by;
  emit asking_changed();
}

void AdminLink::ask(App& app, const QJsonObject& question, Done done) {
  step(+1);
  auto* session = app.session();
  session->sync().with_fresh_token(
      this, [this, session = QPointer<Session>(session), question, done = std::move(done)] {
        if (!session) return step(-1);  // somebody else has signed in meanwhile
        transport_.admin(session->identity(), question,
                         [this, done](const std::optional<QJsonObject>& said, LinkError error) {
                           step(-1);
                           Answer answer;
                           if (said) answer.said = *said;
                           answer.not_done = said && said->contains("error");
                           if (!said) answer.problem = sentence(error);
                           done(answer);
                         });
      });
}

}  // namespace giro
