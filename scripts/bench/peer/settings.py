# Settings of the peer: the demonstration of Lino Avanti, as its own project "avanti1" has it, without debugging.
import datetime
import os

from lino_avanti.lib.avanti.settings import *


class Site(Site):
    the_demo_date = datetime.date(2017, 2, 15)
    is_demo_site = True
    languages = "en de fr"
    default_ui = "lino_react.react"

    def get_plugin_configs(self):
        for config in super().get_plugin_configs():
            # This version names a setting that it no longer knows.
            if tuple(config[:2]) != ("contacts", "show_birthdays"):
                yield config
        yield ("clients", "demo_coach", "nathalie")


SITE = Site(globals())
DEBUG = False
ALLOWED_HOSTS = ["*"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ["PEER_DB"]}}
