pragma ComponentBehavior: Bound

import QtQuick
import Giro.App

// A strategy being written or changed.
AppScreen {
    id: page

    property alias strategyId: form.strategyId

    title: strategyId.length > 0 ? qsTr("Modifica strategia") : qsTr("Nuova strategia")
    context: strategyId.length > 0 ? form.title : ""
    settled: form.ready

    function save() {
        if (form.canSave && !form.busy) form.save();
    }

    StrategyForm {
        id: form
        app: page.app
        onSaved: page.nav.back()
        onDiscarded: page.nav.back()
    }
    FormSheet {
        form: form
        text: qsTr("Salva strategia")
        onWanted: page.save()
    }
}
