"""The unit and the proxy's configuration, read by the programs they are for (where those are installed)."""

import os
import re
import shutil
import subprocess

import pytest
from conftest import ROOT

needs_systemd = pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not installed")
needs_nginx = pytest.mark.skipif(not os.access("/usr/sbin/nginx", os.X_OK), reason="nginx is not installed")
needs_openssl = pytest.mark.skipif(not shutil.which("openssl"), reason="openssl is not installed")


@needs_systemd
def test_systemd_understands_the_unit(tmp_path):
    unit = (ROOT / "Deploy/rnet.service").read_text()
    # The program and its user do not exist on a test machine; everything else is checked as it stands.
    unit = re.sub(r"^ExecStart=/usr/local/bin/rnet", "ExecStart=/bin/true", unit, flags=re.M)
    unit = re.sub(r"^(User|Group)=.*\n", "", unit, flags=re.M)
    path = tmp_path / "rnet.service"
    path.write_text(unit)
    result = subprocess.run(["systemd-analyze", "verify", "--man=no", path], capture_output=True, text=True)
    ours = [line for line in result.stderr.splitlines() if "rnet" in line]
    assert ours == [], result.stderr


@needs_systemd
def test_systemd_understands_the_nightly_backup(tmp_path):
    unit = (ROOT / "Deploy/rnet-backup.service").read_text()
    unit = re.sub(r"^ExecStart=/usr/local/bin/rnet", "ExecStart=/bin/true", unit, flags=re.M)
    unit = re.sub(r"^(User|Group)=.*\n", "", unit, flags=re.M)
    (tmp_path / "rnet-backup.service").write_text(unit)
    timer = tmp_path / "rnet-backup.timer"
    timer.write_text((ROOT / "Deploy/rnet-backup.timer").read_text())
    result = subprocess.run(["systemd-analyze", "verify", "--man=no", timer], capture_output=True, text=True)
    assert [line for line in result.stderr.splitlines() if "rnet" in line] == [], result.stderr


@needs_nginx
@needs_openssl
def test_nginx_understands_the_configuration(tmp_path):
    for name in ["privkey.pem", "fullchain.pem"]:
        assert f"/etc/ssl/rnet/{name}" in (ROOT / "Deploy/nginx.conf").read_text()
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
         "-days", "1", "-subj", "/CN=rnet", "-keyout", tmp_path / "privkey.pem", "-out", tmp_path / "fullchain.pem"],
        check=True, capture_output=True,
    )
    site = (ROOT / "Deploy/nginx.conf").read_text().replace("/etc/ssl/rnet", str(tmp_path))
    # Ports that need no root, so that the check works for anybody.
    site = site.replace(":80;", ":18080;").replace("listen 80;", "listen 18080;").replace("443 ssl", "18443 ssl")
    (tmp_path / "site.conf").write_text(site)
    kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    places = "".join(f"{kind}_temp_path {tmp_path}/{kind}; " for kind in kinds)
    (tmp_path / "nginx.conf").write_text(
        f"pid {tmp_path}/pid; error_log {tmp_path}/error.log; events {{}}\n"
        f"http {{ {places} access_log {tmp_path}/access.log; include {tmp_path}/site.conf; }}\n"
    )
    result = subprocess.run(
        ["/usr/sbin/nginx", "-t", "-e", tmp_path / "error.log", "-c", tmp_path / "nginx.conf"],
        capture_output=True, text=True,
    )
    assert result.returncode == 0, result.stderr
    assert "warn" not in result.stderr
