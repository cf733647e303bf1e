import QtQuick
import Giro.App

// Something new to sell, or what changes of it.
AppScreen {
    id: page

    property alias productId: form.productId

    title: productId.length > 0 ? qsTr("Modifica prodotto") : qsTr("Nuovo prodotto")
    context: productId.length > 0 ? form.title : ""
    settled: form.ready

    function save() {
        if (form.canSave && !form.busy) form.save();
    }

    ProductForm {
        id: form
        app: page.app
        onSaved: (productId, isNew) => {
            if (isNew) page.nav.swap("ProductPage", { productId: productId });
            else page.nav.back();
        }
        onDiscarded: page.nav.back()
    }
    FormSheet {
        form: form
        text: qsTr("Salva prodotto")
        onWanted: page.save()
    }
}
