import QtQuick
import Giro.App

// Who stands in for a person, between two days, in all they follow.
AppScreen {
    id: page

    property alias userId: form.userId

    title: qsTr("Sostituzione")
    context: form.title.length > 0 ? qsTr("di %1").arg(form.title) : ""
    settled: form.ready

    function save() {
        if (form.canSave && !form.busy) form.save();
    }

    SubstitutionForm {
        id: form
        app: page.app
        onSaved: page.nav.back()
        onDiscarded: page.nav.back()
    }
    FormSheet {
        form: form
        moves: form.moves
        text: qsTr("Salva sostituzione")
        onWanted: page.save()
    }
}
