import QtQuick
import Giro.App

// The price of a product in a list, from a day on.
AppScreen {
    id: page

    property alias productId: form.productId

    title: qsTr("Prezzo di listino")
    context: form.title
    settled: form.ready

    function save() {
        if (form.canSave && !form.busy) form.save();
    }

    PriceForm {
        id: form
        app: page.app
        onSaved: page.nav.back()
        onDiscarded: page.nav.back()
    }
    FormSheet {
        form: form
        text: qsTr("Salva prezzo")
        onWanted: page.save()
    }
}
