import QtQuick
import Giro.App

// A segment for a person, or other days for one they hold.
AppScreen {
    id: page

    property alias userId: form.userId
    property alias assignmentId: form.assignmentId

    title: assignmentId.length > 0 ? qsTr("Cambia assegnazione") : qsTr("Dai una zona")
    context: form.title
    settled: form.ready

    function save() {
        if (form.canSave && !form.busy) form.save();
    }

    AssignmentForm {
        id: form
        app: page.app
        onSaved: page.nav.back()
        onDiscarded: page.nav.back()
    }
    FormSheet {
        form: form
        moves: form.moves
        text: qsTr("Salva assegnazione")
        onWanted: page.save()
    }
}
