import QtQuick
import Giro.App

// Somebody new, or what changes of somebody. Who is new is then shown: they still need a password or a code.
AppScreen {
    id: page

    property alias userId: form.userId

    title: userId.length > 0 ? qsTr("Modifica persona") : qsTr("Nuova persona")
    context: userId.length > 0 ? form.title : ""
    settled: form.ready

    function save() {
        if (form.canSave && !form.busy) form.save();
    }

    PersonForm {
        id: form
        app: page.app
        onSaved: (userId, isNew) => {
            if (isNew) page.nav.swap("PersonPage", { userId: userId });
            else page.nav.back();
        }
        onDiscarded: page.nav.back()
    }
    FormSheet {
        form: form
        text: qsTr("Salva persona")
        onWanted: page.save()
    }
}
