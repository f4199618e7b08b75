"""Facts about the installation, open to anybody."""

from unionhub import __version__
from unionhub.kernel import services
from unionhub.kernel.authz import PUBLIC, Audience
from unionhub.kernel.http.routes import Routes
from unionhub.kernel.site import Site
from unionhub.platform.portal.schemas import SiteOut, WeChatIds

route = Routes("site", Audience.PUBLIC)


@route.get("", permission=PUBLIC, returns=SiteOut, everywhere=True, summary="站点信息")
async def get_site() -> SiteOut:
    site = services.get(Site)
    return SiteOut(
        site_name=site.name,
        theme=site.theme,
        mode="demo" if site.is_demo else "production",
        demo_ribbon=site.demo_ribbon,
        systems=list(site.systems),
        wechat=WeChatIds(mp_appid=site.mp_appid, oa_appid=site.oa_appid),
        service_phone=site.service_phone,
        version=__version__,
    )
