var b=Object.defineProperty;var L=Object.getOwnPropertyDescriptor;var U=Object.getOwnPropertyNames;var X=Object.prototype.hasOwnProperty;var q=(A,y)=>{for(var c in y)b(A,c,{get:y[c],enumerable:!0})},z=(A,y,c,d)=>{if(y&&typeof y=="object"||typeof y=="function")for(let f of U(y))!X.call(A,f)&&f!==c&&
b(A,f,{get:()=>y[f],enumerable:!(d=L(y,f))||d.enumerable});return A};var B=A=>z(b({},"__esModule",{value:!0}),A);var J={};q(J,{a:()=>h});module.exports=B(J);var p=require("./chunk-3CREN6VF.cjs"),G=(0,p.c)(A=>{var y;(function(c){typeof DO_NOT_EXPORT_CRC>"u"?typeof A=="objec\
t"?c(A):typeof define=="function"&&define.amd?define(function(){var d={};return c(d),d}):c(y={}):c(y={})})(function(c){c.version="1.2.2";function d(){for(var n=0,
v=new Array(256),o=0;o!=256;++o)n=o,n=n&1?-306674912^n>>>1:n>>>1,n=n&1?-306674912^n>>>1:n>>>1,n=n&1?-306674912^n>>>1:n>>>1,n=n&1?-306674912^n>>>1:n>>>1,n=n&1?-306674912^
n>>>1:n>>>1,n=n&1?-306674912^n>>>1:n>>>1,n=n&1?-306674912^n>>>1:n>>>1,n=n&1?-306674912^n>>>1:n>>>1,v[o]=n;return typeof Int32Array<"u"?new Int32Array(v):v}var f=d();
function C(n){var v=0,o=0,a=0,t=typeof Int32Array<"u"?new Int32Array(4096):new Array(4096);for(a=0;a!=256;++a)t[a]=n[a];for(a=0;a!=256;++a)for(o=n[a],v=256+a;v<
4096;v+=256)o=t[v]=o>>>8^n[o&255];var u=[];for(a=1;a!=16;++a)u[a-1]=typeof Int32Array<"u"?t.subarray(a*256,a*256+256):t.slice(a*256,a*256+256);return u}var i=C(
f),I=i[0],r=i[1],w=i[2],g=i[3],l=i[4],m=i[5],O=i[6],_=i[7],T=i[8],j=i[9],x=i[10],D=i[11],E=i[12],F=i[13],N=i[14];function P(n,v){for(var o=v^-1,a=0,t=n.length;a<
t;)o=o>>>8^f[(o^n.charCodeAt(a++))&255];return~o}function R(n,v){for(var o=v^-1,a=n.length-15,t=0;t<a;)o=N[n[t++]^o&255]^F[n[t++]^o>>8&255]^E[n[t++]^o>>16&255]^
D[n[t++]^o>>>24]^x[n[t++]]^j[n[t++]]^T[n[t++]]^_[n[t++]]^O[n[t++]]^m[n[t++]]^l[n[t++]]^g[n[t++]]^w[n[t++]]^r[n[t++]]^I[n[t++]]^f[n[t++]];for(a+=15;t<a;)o=o>>>8^
f[(o^n[t++])&255];return~o}function k(n,v){for(var o=v^-1,a=0,t=n.length,u=0,s=0;a<t;)u=n.charCodeAt(a++),u<128?o=o>>>8^f[(o^u)&255]:u<2048?(o=o>>>8^f[(o^(192|u>>
6&31))&255],o=o>>>8^f[(o^(128|u&63))&255]):u>=55296&&u<57344?(u=(u&1023)+64,s=n.charCodeAt(a++)&1023,o=o>>>8^f[(o^(240|u>>8&7))&255],o=o>>>8^f[(o^(128|u>>2&63))&
255],o=o>>>8^f[(o^(128|s>>6&15|(u&3)<<4))&255],o=o>>>8^f[(o^(128|s&63))&255]):(o=o>>>8^f[(o^(224|u>>12&15))&255],o=o>>>8^f[(o^(128|u>>6&63))&255],o=o>>>8^f[(o^(128|
u&63))&255]);return~o}c.table=f,c.bstr=P,c.buf=R,c.str=k})}),H=(0,p.d)(G(),1);function h(A,y=0){return H.default.buf(A,y)>>>0}0&&(module.exports={a});
